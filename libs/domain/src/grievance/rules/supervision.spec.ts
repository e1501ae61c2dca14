import { FORMS } from '../../../test/commands';
import { CLERK, DISTRICT, STREET, SUPERVISOR } from '../../../test/place';
import { inProgress } from '../../../test/stages';
import type { CaseStory } from '../../../test/case-story';
import { DAY_MS, HOUR_MS } from '../..';
import { clockOf } from '../state';

/** Past the total time, with nobody above who could take the case over. */
const late = (leadYellowCards = 0) =>
  inProgress({ unmanned: ['street', 'district'], leadYellowCards }).waitFor('case');
const cards = (story: CaseStory) => story.state.cards.map(({ colour, orgId }) => `${colour} ${orgId}`);

describe('supervision (督办)', () => {
  it('is opened by somebody above the lead, answered by the lead, closed by who watches; the owner stays', () => {
    const story = inProgress().by(SUPERVISOR, FORMS.supervise);
    expect(story.state.supervisions).toEqual([
      {
        no: 1,
        kind: 'leader',
        level: 2,
        cause: null,
        byOrgId: 'district',
        openedAt: story.now,
        answeredAt: null,
        closedAt: null,
      },
    ]);
    story.wait(HOUR_MS).by(CLERK, FORMS.answer_supervision);
    expect(story.state.supervisions[0]?.answeredAt).toBe(story.now);
    expect(story.refusal(CLERK, FORMS.answer_supervision)).toBe('supervision.unknown');
    story.by(SUPERVISOR, FORMS.close_supervision);
    expect(story.refusal(SUPERVISOR, FORMS.close_supervision)).toBe('supervision.unknown');
    expect(story.state.lead?.id).toBe('community');
  });

  it('has levels from 1 to 3', () => {
    for (const level of [0, 4, 1.5]) {
      expect(inProgress().refusal(SUPERVISOR, { ...FORMS.supervise, level })).toBe('supervision.level');
    }
  });

  it('of several answers each by its number', () => {
    const story = inProgress()
      .by(SUPERVISOR, FORMS.supervise)
      .by(DISTRICT, { ...FORMS.supervise, kind: 'key' });
    expect(story.refusal(CLERK, { ...FORMS.answer_supervision, no: 3 })).toBe('supervision.unknown');
    story.by(CLERK, { ...FORMS.answer_supervision, no: 2 });
    expect(story.state.supervisions.map(({ answeredAt }) => answeredAt === null)).toEqual([true, false]);
    expect(story.refusal(SUPERVISOR, { ...FORMS.close_supervision, no: 3 })).toBe('supervision.unknown');
  });

  it('alarms the dispatcher when it is not answered in time', () => {
    const story = inProgress().by(SUPERVISOR, FORMS.supervise).waitFor('supervision_answer:1');
    expect(story.last('alarm_raised').body).toMatchObject({
      alarm: 'supervision_unanswered',
      toOrgId: 'street',
    });
  });

  it('is opened by red, once however many clocks are late', () => {
    const story = late();
    expect(story.state.supervisions).toMatchObject([{ kind: 'overdue', level: 1, byOrgId: null }]);
  });

  it('needs nobody to close it when the case is closed', () => {
    const story = late().by(CLERK, FORMS.submit_result).by(STREET, FORMS.review_result);
    story.by({ kind: 'resident' }, FORMS.answer_review);
    expect(story.state).toMatchObject({ status: 'closed', supervisions: [{ closedAt: story.now }] });
  });
});

describe('urging (催办)', () => {
  it('is once in a cycle', () => {
    const story = inProgress().by(STREET, FORMS.urge);
    expect(story.refusal(SUPERVISOR, FORMS.urge)).toBe('urge.too_soon');
    story.waitFor('urge_cycle');
    expect(story.refusal(SUPERVISOR, FORMS.urge)).toBe('not refused');
  });
});

describe('the ladder of cards', () => {
  it('goes from red to a yellow card a working day later, and to a red one after three', () => {
    const story = late();
    expect(cards(story)).toEqual([]);
    const red = story.now;
    story.waitFor('yellow_card');
    expect(cards(story)).toEqual(['yellow community']);
    expect(story.now - red).toBeLessThanOrEqual(2 * DAY_MS);
    story.waitFor('red_card');
    expect(cards(story)).toEqual(['yellow community', 'red community']);
    expect(story.state.lead?.id).toBe('community');
  });

  it('gives the red card at once to a unit with a yellow one in the period', () => {
    const story = late(1).waitFor('yellow_card');
    expect(cards(story)).toEqual(['yellow community', 'red community']);
    expect(clockOf(story.state, 'red_card').stoppedAt).toBe(story.now);
  });

  it('is answered in writing; without an answer the dispatcher is alarmed', () => {
    const story = late().waitFor('yellow_card');
    expect(story.by(CLERK, FORMS.answer_card).state.cards[0]?.answeredAt).toBe(story.now);
    const silent = late().waitFor('yellow_card').waitFor('card_answer');
    expect(silent.last('alarm_raised').body).toMatchObject({ alarm: 'card_unanswered' });
  });

  it('stops with a result and goes on with its rework', () => {
    const story = late().by(CLERK, FORMS.submit_result);
    expect(clockOf(story.state, 'yellow_card').stoppedAt).toBe(story.now);
    story.by(STREET, { ...FORMS.review_result, approved: false });
    expect(clockOf(story.state, 'yellow_card').stoppedAt).toBeNull();
    expect(cards(story.waitFor('yellow_card'))).toEqual(['yellow community']);
  });

  it('begins anew for another lead', () => {
    const story = inProgress({ unmanned: ['street', 'district'] })
      .waitFor('case')
      .waitFor('yellow_card');
    story.circumstances = {};
    story.by(CLERK, FORMS.escalate);
    expect(clockOf(story.state, 'yellow_card')).toMatchObject({ startedAt: story.now, breachedAt: null });
    expect(cards(story.waitFor('yellow_card'))).toEqual(['yellow community', 'yellow street']);
  });
});
