import type { CaseStory } from '../../../test/case-story';
import { FORMS, handedDownTo, ruledFor } from '../../../test/commands';
import { CLERK, DISTRICT, staff, STREET } from '../../../test/place';
import { dispatched, inProgress, REACHED } from '../../../test/stages';
import { DAY_MS, HOUR_MS } from '../..';

const returned = REACHED.return_review;
const clerkOf = (orgId: string) => staff('community_clerk', orgId);
const HOUSING = staff('department_liaison', 'street-housing');

/** Returned twice, each time rightly: first by the community, then by its neighbour; now with the housing department. */
function returnedTwice(beginning = {}): CaseStory {
  return returned(beginning)
    .by(STREET, ruledFor('community-2'))
    .by(clerkOf('community-2'), FORMS.request_return)
    .by(STREET, ruledFor('street-housing'));
}

describe('return of a wrong dispatch (退单)', () => {
  it('goes to the dispatcher; the time of lead and case goes on', () => {
    const story = returned();
    expect(story.state).toMatchObject({ status: 'return_review', returns: { count: 1, ruled: false } });
    expect(story.state.clocks).toMatchObject({
      case: { stoppedAt: null },
      holder: { stoppedAt: null },
      sign: { stoppedAt: story.now },
      return_window: { stoppedAt: story.now },
      return_review: { stoppedAt: null },
    });
  });

  it('is possible until the window ends, also after signing', () => {
    const due = dispatched().state.clocks['return_window']?.dueAt ?? 0;
    const story = inProgress();
    story.wait(due - story.now - 1);
    expect(story.refusal(CLERK, FORMS.request_return)).toBe('not refused');
    story.wait(1);
    expect(story.refusal(CLERK, FORMS.request_return)).toBe('return.window_passed');
  });

  it('is refused after the window also when time has not struck yet', () => {
    const story = inProgress();
    story.now += 3 * DAY_MS;
    expect(story.refusal(CLERK, FORMS.request_return)).toBe('return.window_passed');
  });

  it('is no way out of a case that was reported upward', () => {
    const story = dispatched().by(CLERK, FORMS.escalate);
    expect(story.refusal(STREET, FORMS.request_return)).toBe('return.window_passed');
  });

  it('is no way out of a reopened case', () => {
    const story = REACHED.closed().by(CLERK, FORMS.reopen);
    expect(story.refusal(CLERK, FORMS.request_return)).toBe('return.window_passed');
  });
});

describe('the ruling', () => {
  it('upheld gives the case to another lead, who may return it in turn', () => {
    const story = returned().wait(HOUR_MS).by(STREET, ruledFor('street-housing'));
    expect(story.state).toMatchObject({
      status: 'dispatched',
      lead: { id: 'street-housing' },
      firstLeadOrgId: 'community',
      dispatcherOrgId: 'street',
      returns: { count: 1, ruled: false },
    });
    expect(story.state.clocks['holder']?.startedAt).toBe(story.now);
    expect(story.state.clocks['case']?.startedAt).toBe(story.now - HOUR_MS);
    expect(story.refusal(HOUSING, FORMS.request_return)).toBe('not refused');
  });

  it('for the dispatcher itself puts the level above over it', () => {
    const story = returned().by(STREET, ruledFor('street'));
    expect(story.state).toMatchObject({ lead: { id: 'street' }, dispatcherOrgId: 'district' });
  });

  it('needs a fitting new lead', () => {
    const story = returned({ onDutyList: true });
    expect(story.refusal(STREET, ruledFor('community'))).toBe('dispatch.target_unsuitable');
    expect(story.refusal(STREET, ruledFor('callback-centre'))).toBe('dispatch.target_unsuitable');
    expect(story.refusal(STREET, { ...FORMS.rule_return, upheld: true, orgId: null })).toBe(
      'dispatch.target_unsuitable',
    );
  });

  it('rejected gives it back to the same lead, on the same time, and ends returning for good', () => {
    const story = returned().wait(HOUR_MS).by(STREET, FORMS.rule_return);
    expect(story.state).toMatchObject({
      status: 'dispatched',
      lead: { id: 'community' },
      signedAt: null,
      returns: { count: 1, ruled: true },
    });
    expect(story.state.clocks['holder']?.startedAt).toBe(story.now - HOUR_MS);
    expect(story.refusal(CLERK, FORMS.request_return)).toBe('return.already_ruled');
  });

  it('against a return holds for every later lead', () => {
    const story = returned()
      .by(STREET, FORMS.rule_return)
      .by(CLERK, FORMS.escalate)
      .by(STREET, handedDownTo('community-2'));
    expect(story.refusal(clerkOf('community-2'), FORMS.request_return)).toBe('return.already_ruled');
  });

  it('is against the return by default when nobody rules in time', () => {
    const story = returned().wait(4 * HOUR_MS);
    expect(story.last('return_ruled').body).toMatchObject({ upheld: false, automatic: true });
    expect(story.state).toMatchObject({ status: 'dispatched', returns: { ruled: true } });
  });

  it('is overtaken when the time of the level ends first', () => {
    const story = returned({ urgency: 'emergency' }).wait(2 * HOUR_MS);
    expect(story.state).toMatchObject({ lead: { id: 'street' } });
    expect(story.state.clocks['return_review']?.stoppedAt).not.toBeNull();
  });

  it('does not lose an extension that is being decided', () => {
    const story = inProgress()
      .by(CLERK, FORMS.request_extension)
      .by(CLERK, FORMS.request_return)
      .by(STREET, FORMS.rule_return);
    expect(story.state.extensions.pending).not.toBeNull();
    expect(story.wait(4 * HOUR_MS).last('extension_decided').body).toMatchObject({
      granted: false,
      automatic: true,
    });
  });
});

describe('three returns', () => {
  it('lift the case to the next level without another ruling', () => {
    const story = returnedTwice().by(HOUSING, FORMS.request_return);
    expect(story.last('escalated').body).toMatchObject({
      cause: 'repeated_return',
      lead: { id: 'district' },
    });
    expect(story.state.status).toBe('dispatched');
  });

  it('at the top become supervision, and the return is ruled on as usual', () => {
    const story = returned()
      .by(STREET, ruledFor('community-2'))
      .by(clerkOf('community-2'), FORMS.request_return)
      .by(STREET, ruledFor('district'))
      .by(DISTRICT, FORMS.request_return);
    expect(story.state.supervisions).toMatchObject([{ cause: 'repeated_return' }]);
    expect(story.state.status).toBe('return_review');
    expect(story.waitFor('return_review').state.status).toBe('dispatched');
  });
});
