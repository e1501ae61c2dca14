import { ruled, WHISTLE_FORMS as FORMS } from '../../../test/whistle-commands';
import { blown } from '../../../test/whistle-stages';
import { DRAFTER, RULER, WATCHER, WATER } from '../../../test/whistle-story';
import { HOUR_MS, MINUTE_MS } from '../..';

const objecting = () => blown().wait(HOUR_MS).by(WATER, FORMS.object).wait(HOUR_MS);

describe('the ruling on an objection', () => {
  it('upheld excuses the department: it owes nothing', () => {
    const story = objecting().by(RULER, ruled('district-water', true));
    expect(story.department('district-water')).toMatchObject({
      status: 'excused',
      acceptedAt: null,
      objection: { ruledAt: story.now, upheld: true },
    });
    const own = Object.values(story.state.clocks).filter(({ key }) => key.endsWith(':district-water'));
    expect(own.every(({ stoppedAt }) => stoppedAt === story.now)).toBe(true);
  });

  it('rejected is accepting, in the time that went on meanwhile', () => {
    const story = objecting().by(RULER, ruled('district-water', false));
    expect(story.last('objection_ruled').body).toMatchObject({ upheld: false, automatic: false });
    expect(story.department('district-water')).toMatchObject({
      status: 'accepted',
      acceptedAt: story.now,
      objection: { ruledAt: story.now, upheld: false },
    });
    expect(story.clock('accept:district-water').stoppedAt).toBe(story.now);
    expect(story.clock('objection_review:district-water').stoppedAt).toBe(story.now);
    expect(story.clock('arrive:district-water').stoppedAt).toBeNull();
  });

  it('that does not come in its time is a rejection', () => {
    const story = objecting().waitFor('objection_review:district-water');
    expect(story.types.slice(-2)).toEqual(['clock_breached', 'objection_ruled']);
    expect(story.last('objection_ruled')).toMatchObject({
      actor: { kind: 'system' },
      body: { orgId: 'district-water', upheld: false, automatic: true },
    });
    expect(story.department('district-water').status).toBe('accepted');
  });

  it('is waited for: whoever objects neither accepts nor comes', () => {
    const story = objecting();
    for (const form of [FORMS.accept, FORMS.arrive, FORMS.report_done] as const) {
      expect(story.refusal(WATER, form)).toBe('command.decision_pending');
    }
    expect(story.refusal(RULER, FORMS.direct)).toBe('command.decision_pending');
  });

  it('does not make up for being late meanwhile', () => {
    const story = blown()
      .wait(7 * HOUR_MS)
      .by(WATER, FORMS.object)
      .waitFor('accept:district-water');
    expect(story.department('district-water')).toMatchObject({
      status: 'objecting',
      escalated: ['accept'],
    });
  });
});

describe('the order to come (责令到场)', () => {
  const late = () => blown().waitFor('accept:district-water');

  it('is for a department that is late with what goes to the district', () => {
    expect(blown().refusal(RULER, FORMS.direct)).toBe('whistle.department_not_late');
    expect(late().refusal(WATCHER, FORMS.direct)).toBe('not refused');
    expect(late().by(WATER, FORMS.accept).refusal(RULER, FORMS.direct)).toBe('whistle.department_not_late');
  });

  it('gives it a new time to arrive; that it was late stays noted', () => {
    const story = late().by(RULER, FORMS.direct);
    expect(story.department('district-water')).toMatchObject({
      directedAt: story.now,
      escalated: ['accept'],
    });
    expect(story.clock('arrive:district-water')).toMatchObject({
      ruleId: 'directed',
      dueAt: story.now + 60 * MINUTE_MS,
      stoppedAt: null,
    });
    story.by(WATER, FORMS.arrive);
    expect(story.clock('arrive:district-water').stoppedAt).toBe(story.now);
  });

  it('is given again only when it was not followed', () => {
    const story = late().by(RULER, FORMS.direct);
    expect(story.refusal(RULER, FORMS.direct)).toBe('command.already_done');
    story.waitFor('arrive:district-water');
    expect(story.department('district-water').escalated).toEqual(['accept', 'arrive']);
    story.by(RULER, FORMS.direct).waitFor('arrive:district-water');
    expect(story.department('district-water').escalated).toEqual(['accept', 'arrive']);
    expect(story.types.filter((type) => type === 'escalated')).toHaveLength(4);
  });

  it('makes presence owed also where the kind did not ask for it', () => {
    const story = blown({ kindId: 'endless' }).waitFor('accept:district-water').by(RULER, FORMS.direct);
    story.by(WATER, FORMS.accept);
    expect(story.refusal(WATER, FORMS.report_done)).toBe('whistle.not_arrived');
    expect(story.by(WATER, FORMS.arrive).refusal(WATER, FORMS.report_done)).toBe('not refused');
  });

  it('is over when the street lets the department go', () => {
    const story = late().by(RULER, FORMS.direct).by(DRAFTER, FORMS.release_department);
    expect(story.refusal(RULER, FORMS.direct)).toBe('whistle.department_gone');
  });
});
