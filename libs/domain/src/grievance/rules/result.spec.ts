import { answer, called, FORMS, GLAD, judged, UNSOLVED } from '../../../test/commands';
import { CALLER, CLERK, GRID_WORKER, RESIDENT, SECRETARY, staff, STREET } from '../../../test/place';
import { inCallback, inProgress, inRework, pendingReview } from '../../../test/stages';
import type { CaseStory } from '../../../test/case-story';
import { DAY_MS, HOUR_MS } from '../..';

const REJECTED = { ...FORMS.review_result, approved: false };

describe('the result', () => {
  it('stops the time of lead and case and waits for review; done is not yet solved', () => {
    const story = pendingReview();
    expect(story.state).toMatchObject({
      status: 'pending_review',
      result: { orgId: 'community', staffId: 'community_clerk@community', outcome: 'done' },
      feedback: null,
      callback: null,
    });
    expect(story.state.clocks).toMatchObject({
      case: { stoppedAt: story.now },
      holder: { stoppedAt: story.now },
      return_window: { stoppedAt: story.now },
      review: { stoppedAt: null },
    });
  });

  it('may come with the feedback that the resident was given', () => {
    const story = inProgress().by(GRID_WORKER, { ...FORMS.submit_result, toldBy: 'visit' });
    expect(story.since(4)).toEqual(['result_submitted', 'feedback_recorded']);
    expect(story.state).toMatchObject({ feedback: { channel: 'visit' }, result: { orgId: 'grid' } });
    expect(story.refusal(CLERK, FORMS.record_feedback)).toBe('command.already_done');
  });

  it('ends an extension that is being decided: it is not needed any more', () => {
    const story = inProgress().by(CLERK, FORMS.request_extension).by(CLERK, FORMS.submit_result);
    expect(story.state.extensions.pending).toBeNull();
    expect(story.state.clocks['extension_review']?.stoppedAt).toBe(story.now);
  });
});

describe('review by the dispatcher', () => {
  it('approves and asks the resident', () => {
    const story = inCallback();
    expect(story.since(5)).toEqual(['result_approved', 'callback_opened']);
    expect(story.last('callback_opened').body.cause).toBe('result');
    expect(story.state.clocks).toMatchObject({
      review: { stoppedAt: story.now },
      callback: { stoppedAt: null },
      auto_close: { stoppedAt: null },
    });
  });

  it('rejects and sends back; the total time runs on towards the same deadline', () => {
    const due = pendingReview().state.clocks['case']?.dueAt;
    const story = pendingReview().wait(HOUR_MS).by(STREET, REJECTED);
    expect(story.state).toMatchObject({ status: 'rework', reworks: 1, result: null, feedback: null });
    expect(story.state.clocks).toMatchObject({
      case: { stoppedAt: null, dueAt: due },
      review: { stoppedAt: story.now },
      rework: { startedAt: story.now, stoppedAt: null },
    });
  });

  it('passes by default when nobody reviews in time', () => {
    const story = pendingReview().waitFor('review');
    expect(story.last('result_approved')).toMatchObject({
      actor: { kind: 'system' },
      body: { automatic: true },
    });
    expect(story.state.status).toBe('callback');
  });

  it('is never made by the one who gave the result, whatever role they also hold', () => {
    const twice = staff('street_dispatcher', 'street', 'community_clerk@community');
    expect(pendingReview().refusal(twice, FORMS.review_result)).toBe('command.not_permitted');
  });
});

describe('rework', () => {
  const again = (story: CaseStory): CaseStory =>
    story.by(CLERK, FORMS.submit_result).by(STREET, FORMS.review_result);

  it.each([
    ['unsolved although satisfied', answer('unsolved', 'satisfied'), 'unsolved'],
    ['solved but dissatisfied', answer('solved', 'dissatisfied'), 'dissatisfied'],
    ['partly solved and very dissatisfied', answer('partly_solved', 'very_dissatisfied'), 'dissatisfied'],
    ['unsolved and dissatisfied', UNSOLVED, 'unsolved'],
  ])('follows from an answer: %s', (_, given, cause) => {
    const story = inCallback().by(RESIDENT, judged(given));
    expect(story.since(7)).toEqual(['feedback_recorded', 'review_answered', 'reworked']);
    expect(story.last('reworked').body.cause).toBe(cause);
  });

  it('is supervised when it takes too long; the lead stays', () => {
    const story = inRework().wait(4 * DAY_MS);
    expect(story.state).toMatchObject({
      status: 'rework',
      lead: { id: 'community' },
      supervisions: [{ cause: 'rework_overdue' }],
    });
  });

  it('the second time goes to the next level', () => {
    const story = again(inRework()).by(RESIDENT, judged(UNSOLVED));
    expect(story.last('escalated').body).toMatchObject({ cause: 'repeated_rework', lead: { id: 'street' } });
    expect(story.state).toMatchObject({ status: 'dispatched', reworks: 2 });
    expect(story.state.clocks).toMatchObject({
      rework: { stoppedAt: story.now },
      holder: { stoppedAt: null },
    });
  });

  it('the second time at the top is supervised and stays in rework', () => {
    const water = staff('department_liaison', 'district-water');
    const district = staff('district_dispatcher', 'district');
    const story = inProgress({ routeTo: 'district-water' }, water);
    for (let round = 0; round < 2; round += 1) {
      story.by(water, FORMS.submit_result).by(district, FORMS.review_result).by(RESIDENT, judged(UNSOLVED));
    }
    expect(story.state).toMatchObject({
      status: 'rework',
      lead: { id: 'district-water' },
      supervisions: [{ cause: 'repeated_rework' }],
    });
  });

  it('counts rejected results too', () => {
    const story = pendingReview().by(STREET, REJECTED).by(CLERK, FORMS.submit_result).by(STREET, REJECTED);
    expect(story.last('escalated').body.cause).toBe('repeated_rework');
  });

  it('does not ask the resident again at a deadline that passes right after the answer', () => {
    const story = inCallback().wait(4 * DAY_MS);
    story.by(RESIDENT, judged(UNSOLVED)).wait(4 * DAY_MS);
    expect(story.types.filter((type) => type === 'callback_opened')).toHaveLength(1);
    expect(story.state.clocks['case']?.breachedAt).not.toBeNull();
    expect(story.refusal(CALLER, called(GLAD))).toBe('command.already_done');
    again(story);
    expect(story.types.filter((type) => type === 'callback_opened')).toHaveLength(2);
    expect(story.state.callback).toMatchObject({ answer: null, attempts: [] });
  });

  it('after a deadline that has passed stays late', () => {
    const story = inProgress({ routeTo: 'district-water' }, staff('department_liaison', 'district-water'));
    story.wait(8 * DAY_MS);
    const breachedAt = story.state.clocks['case']?.breachedAt;
    story.by(staff('department_liaison', 'district-water'), FORMS.submit_result);
    story.by(staff('district_dispatcher', 'district'), REJECTED);
    expect(story.state.clocks['case']).toMatchObject({ breachedAt, stoppedAt: null });
  });

  it('for a rejected result leaves the call-back open that began at the deadline', () => {
    const water = staff('department_liaison', 'district-water');
    const story = inProgress({ routeTo: 'district-water' }, water).wait(8 * DAY_MS);
    story.by(water, FORMS.submit_result).by(staff('district_dispatcher', 'district'), REJECTED);
    expect(story.state.clocks['callback']?.stoppedAt).toBeNull();
    expect(story.refusal(RESIDENT, judged(UNSOLVED))).toBe('not refused');
  });
});

describe('feedback', () => {
  it('can be recorded by the lead before the result is reviewed', () => {
    const story = pendingReview().by(SECRETARY, FORMS.record_feedback);
    expect(story.state.feedback).toEqual({ at: story.now, channel: 'visit' });
  });

  it('belongs to one result: a rework asks for its own', () => {
    expect(inRework().state.feedback).toBeNull();
  });
});
