import { naming, WHISTLE_FORMS as FORMS } from '../../../test/whistle-commands';
import { blown, worked } from '../../../test/whistle-stages';
import { DRAFTER, HOUSING, WATER } from '../../../test/whistle-story';
import { DomainError, HOUR_MS } from '../..';
import { summoned } from '../departments';

describe('accepting (应哨)', () => {
  it('stops the time for it, of this department only', () => {
    const story = blown().wait(HOUR_MS).by(WATER, FORMS.accept);
    expect(story.department('district-water')).toMatchObject({ status: 'accepted', acceptedAt: story.now });
    expect(story.clock('accept:district-water').stoppedAt).toBe(story.now);
    expect(story.clock('accept:street-housing').stoppedAt).toBeNull();
  });

  it('too late is still accepting, and stays late', () => {
    const story = blown().waitFor('accept:district-water').by(WATER, FORMS.accept);
    expect(story.department('district-water')).toMatchObject({ status: 'accepted', escalated: ['accept'] });
    expect(story.clock('accept:district-water').breachedAt).not.toBeNull();
  });
});

describe('objecting', () => {
  it('is possible while the time for accepting runs, which goes on meanwhile', () => {
    const story = blown().wait(HOUR_MS).by(WATER, FORMS.object);
    expect(story.department('district-water')).toMatchObject({
      status: 'objecting',
      objection: { at: story.now, ruledAt: null, upheld: null },
    });
    expect(story.clock('accept:district-water').stoppedAt).toBeNull();
    expect(story.clock('objection_review:district-water')).toMatchObject({
      orgId: 'district',
      dueAt: story.now + 4 * HOUR_MS,
    });
  });

  it('comes too late when that time has passed, whether it was noted or not', () => {
    const story = blown().waitFor('accept:district-water');
    expect(story.refusal(WATER, FORMS.object)).toBe('whistle.objection_too_late');
    const unnoticed = blown();
    unnoticed.now += 8 * HOUR_MS;
    expect(unnoticed.refusal(WATER, FORMS.object)).toBe('not refused');
    unnoticed.now += 1;
    expect(unnoticed.refusal(WATER, FORMS.object)).toBe('whistle.objection_too_late');
  });

  it('has no end where accepting has none', () => {
    expect(
      blown({ kindId: 'bare' })
        .wait(100 * HOUR_MS)
        .refusal(WATER, FORMS.object),
    ).toBe('not refused');
  });
});

describe('getting in touch', () => {
  it('counts when it happened first, and at the latest with the arrival', () => {
    const story = blown().by(WATER, FORMS.accept).wait(HOUR_MS).by(WATER, FORMS.record_contact);
    const first = story.now;
    story.wait(HOUR_MS).by(WATER, FORMS.record_contact).by(WATER, FORMS.arrive);
    expect(story.department('district-water').contactedAt).toBe(first);
    expect(story.clock('contact:district-water').stoppedAt).toBe(first);
    const straight = blown().wait(HOUR_MS).by(HOUSING, FORMS.arrive);
    expect(straight.department('street-housing').contactedAt).toBe(straight.now);
    expect(straight.clock('contact:street-housing').stoppedAt).toBe(straight.now);
  });
});

describe('reporting in (报到)', () => {
  it('without having accepted is accepting, too', () => {
    const story = blown().wait(HOUR_MS).by(WATER, FORMS.arrive);
    expect(story.types.slice(-2)).toEqual(['accepted', 'arrived']);
    expect(story.department('district-water')).toMatchObject({
      status: 'arrived',
      acceptedAt: story.now,
      arrival: { at: story.now, method: 'code', checkInId: 'check-in', confirmed: false },
      arrivals: 1,
    });
  });

  it('happens once', () => {
    const story = blown().by(WATER, FORMS.accept).by(WATER, FORMS.arrive);
    expect(story.types.slice(-2)).toEqual(['accepted', 'arrived']);
    expect(story.refusal(WATER, FORMS.arrive)).toBe('command.already_done');
    expect(worked(blown(), WATER).refusal(WATER, FORMS.arrive)).toBe('command.already_done');
  });
});

describe('the plan', () => {
  it('counts when it was submitted first', () => {
    const story = blown().by(WATER, FORMS.accept).wait(HOUR_MS).by(WATER, FORMS.submit_plan);
    const first = story.now;
    story.wait(HOUR_MS).by(WATER, FORMS.submit_plan);
    expect(story.department('district-water').plannedAt).toBe(first);
    expect(story.clock('plan:district-water').stoppedAt).toBe(first);
  });
});

describe('the work', () => {
  it('is done on site: nobody is done who has not come', () => {
    const story = blown().by(WATER, FORMS.accept);
    expect(story.refusal(WATER, FORMS.report_done)).toBe('whistle.not_arrived');
    story.by(WATER, FORMS.arrive).by(DRAFTER, FORMS.dispute_arrival);
    expect(story.refusal(WATER, FORMS.report_done)).toBe('whistle.not_arrived');
  });

  it('needs nobody on site where the kind gives no time to arrive', () => {
    const story = blown({ kindId: 'bare' }).by(WATER, FORMS.accept).by(WATER, FORMS.report_done);
    expect(story.department('district-water')).toMatchObject({ status: 'done', arrival: null });
  });

  it('done stops all of the time of the department, what was skipped included', () => {
    const story = worked(blown(), WATER);
    const running = Object.values(story.state.clocks).filter(({ stoppedAt }) => stoppedAt === null);
    expect(running.map(({ key }) => key).sort()).toEqual(
      ['accept', 'arrive', 'contact', 'done', 'plan'].map((stage) => `${stage}:street-housing`),
    );
  });

  it('done is not the end: the department cannot leave, it can be called back', () => {
    const story = worked(blown(), WATER);
    expect(story.refusal(DRAFTER, naming('release_department', 'district-water'))).toBe(
      'command.not_in_this_status',
    );
    expect(story.by(DRAFTER, FORMS.send_back).department('district-water').status).toBe('arrived');
  });
});

it('asking for a department that is not there is a mistake in the rules', () => {
  expect(() => summoned(blown().state, 'street')).toThrow('whistle in blown has no department street');
  expect(() => summoned(blown().state, 'street')).not.toThrow(DomainError);
});
