import { CHINA_SOURCE, chinaWith, holiday } from '../../test/calendar';
import type { CaseStory } from '../../test/case-story';
import { FORMS } from '../../test/commands';
import { PACK } from '../../test/policy';
import { CLERK, DESK, PROCESS, STREET } from '../../test/place';
import { closed, inProgress, pendingReview, REACHED } from '../../test/stages';
import { DAY_MS, HOUR_MS, restatement, type LimitRule, type PolicyPack } from '..';
import { clockOf } from '../grievance/state';

const EXTRA_DAY = chinaWith({ id: 'china@2', overlay: holiday('校庆', '2026-03-03', '2026-03-03') });

const limits = (edit: (rule: LimitRule) => LimitRule): readonly LimitRule[] => PACK.limits.map(edit);
const inWorkDays: PolicyPack = {
  ...PACK,
  limits: limits((rule) => (rule.id === 'case' ? { ...rule, limit: { amount: 5, unit: 'work_day' } } : rule)),
};
const LATER: PolicyPack = {
  ...PACK,
  version: 2,
  rules: { ...PACK.rules, version: 'test@2', reworksBeforeLift: 5 },
  limits: limits((rule) =>
    rule.id === 'case' ? { ...rule, limit: { amount: 9, unit: 'natural_day' } } : rule,
  ),
};

function movedTo(story: CaseStory, calendar: CaseStory['calendar']): CaseStory {
  story.calendar = calendar;
  return story.by(PROCESS, FORMS.restate);
}

describe('clocks that are counted out again', () => {
  it('by another calendar move where a day of theirs has changed, and nowhere else', () => {
    const story = inProgress({ pack: inWorkDays });
    const { dueAt } = clockOf(story.state, 'case');
    expect(restatement(story.state, inWorkDays, EXTRA_DAY)).toMatchObject([
      { key: 'case', oldDueAt: dueAt, dueAt: dueAt + DAY_MS, calendarId: 'china@2' },
    ]);
    movedTo(story, EXTRA_DAY);
    expect(clockOf(story.state, 'case')).toMatchObject({ dueAt: dueAt + DAY_MS, calendarId: 'china@2' });
    expect(restatement(story.state, inWorkDays, EXTRA_DAY)).toEqual([]);
    expect(story.refold()).toEqual(story.state);
  });

  it('lose the mark of a year that was not published, without moving', () => {
    const story = inProgress({ pack: inWorkDays });
    const unknown = chinaWith({ id: 'china@0', years: [] });
    movedTo(story, unknown);
    expect(clockOf(story.state, 'case').provisional).toBe(true);
    const [moved] = restatement(story.state, inWorkDays, chinaWith({ years: CHINA_SOURCE.years }));
    expect(moved).toMatchObject({ key: 'case', provisional: false });
    expect(moved?.dueAt).toBe(moved?.oldDueAt);
  });

  it('keep their extensions and pauses', () => {
    const story = inProgress({ pack: inWorkDays })
      .by(CLERK, { ...FORMS.request_extension, by: { amount: 2, unit: 'work_day' } })
      .by(STREET, FORMS.decide_extension)
      .by(CLERK, FORMS.request_pause)
      .by(STREET, FORMS.decide_pause)
      .wait(3 * DAY_MS)
      .by(CLERK, FORMS.resume);
    const before = clockOf(story.state, 'case');
    movedTo(story, chinaWith({ id: 'china@2', overlay: holiday('校庆', '2026-03-09', '2026-03-09') }));
    expect(clockOf(story.state, 'case')).toMatchObject({ limits: before.limits, pauses: before.pauses });
    expect(clockOf(story.state, 'case').dueAt).toBeGreaterThan(before.dueAt);
  });

  it('by another version of the rules follow it, and so does the case', () => {
    const story = inProgress().know(LATER);
    const { dueAt } = clockOf(story.state, 'case');
    story.by(PROCESS, { ...FORMS.restate, cause: 'policy', rules: LATER.rules });
    expect(clockOf(story.state, 'case').dueAt).toBe(dueAt + 2 * DAY_MS);
    expect(story.state.rules).toEqual(LATER.rules);
    expect(story.last('clocks_restated').ruleVersion).toBe('test@2');
  });

  it('that are past due now fire at once; those that are ahead again show no red and ask for no card', () => {
    const story = inProgress({ unmanned: ['street', 'district'] })
      .know(LATER)
      .waitFor('case');
    expect(clockOf(story.state, 'case').light).toBe('red');
    story.by(PROCESS, { ...FORMS.restate, cause: 'policy', rules: LATER.rules });
    expect(clockOf(story.state, 'case')).toMatchObject({ breachedAt: null });
    expect(clockOf(story.state, 'case').light).not.toBe('red');
    expect(clockOf(story.state, 'yellow_card').stoppedAt).toBe(story.now);

    const shorter = {
      ...LATER,
      limits: limits((rule) =>
        rule.id === 'case' ? { ...rule, limit: { amount: 1, unit: 'natural_day' } } : rule,
      ),
    };
    const other = inProgress({ unmanned: ['street', 'district'] })
      .know(shorter)
      .wait(3 * DAY_MS);
    other.by(PROCESS, { ...FORMS.restate, cause: 'policy', rules: shorter.rules }).wait(0);
    expect(clockOf(other.state, 'case')).toMatchObject({ light: 'red', breachedAt: other.now });
  });

  it('show no warning again that still holds, and take back one that does not', () => {
    const yellow = () => {
      const story = inProgress({ pack: inWorkDays });
      return story.by(CLERK, FORMS.record_contact).wait(5 * DAY_MS + 8 * HOUR_MS);
    };
    expect(clockOf(yellow().state, 'case').light).toBe('yellow');
    const sameDay = movedTo(yellow(), chinaWith({ id: 'china@2', overlay: [] }));
    const later = holiday('校庆', '2026-03-04', '2026-03-06');
    const muchLater = movedTo(yellow(), chinaWith({ id: 'china@2', overlay: later }));
    expect(clockOf(sameDay.state, 'case').light).toBe('yellow');
    expect(clockOf(muchLater.state, 'case').light).toBe('green');
    const shorter = limits((rule) =>
      rule.id === 'case' ? { ...rule, limit: { amount: 4, unit: 'work_day' } } : rule,
    );
    const rules = { ...PACK.rules, version: 'test@3' };
    const sooner = yellow().know({ ...inWorkDays, version: 3, rules, limits: shorter });
    sooner.by(PROCESS, { ...FORMS.restate, cause: 'policy', rules });
    const { light, warnings, breachedAt } = clockOf(sooner.state, 'case');
    expect([light, warnings.map((warning) => warning.light), breachedAt]).toEqual([
      'yellow',
      ['orange'],
      null,
    ]);
  });

  it('that stay past due stay red, and nothing happens a second time', () => {
    const story = inProgress({ unmanned: ['street', 'district'], pack: inWorkDays }).wait(20 * DAY_MS);
    const { breachedAt } = clockOf(story.state, 'case');
    movedTo(story, EXTRA_DAY);
    expect(clockOf(story.state, 'case')).toMatchObject({ light: 'red', breachedAt, warnings: [] });
  });

  it('are those that may still count: of a result the total time, of a closed case its window, of an ended one none', () => {
    const shift = { ...EXTRA_DAY, zoneOffsetMinutes: 420 };
    const keys = (story: CaseStory) => restatement(story.state, PACK, shift).map(({ key }) => key);
    expect(keys(pendingReview())).toContain('case');
    expect(keys(closed())).toEqual(['reopen_window']);
    expect(keys(REACHED.withdrawn())).toEqual([]);
  });

  it('follow the urgency that the desk gives a case', () => {
    const story = REACHED.registered();
    const { dueAt } = clockOf(story.state, 'triage');
    story.by(DESK, { ...FORMS.classify, urgency: 'emergency' });
    expect(clockOf(story.state, 'triage')).toMatchObject({ ruleId: 'triage-emergency' });
    expect(clockOf(story.state, 'triage').dueAt).toBeLessThan(dueAt);
    expect(story.state).toMatchObject({ categoryCode: 'road.manhole', urgency: 'emergency' });
  });
});

describe('milestones', () => {
  const manhole = () => inProgress({ categoryCode: 'road.manhole' });
  const keys = (story: CaseStory) =>
    Object.keys(story.state.clocks).filter((key) => key.startsWith('milestone'));

  it('run side by side from the first dispatch, each towards its own deadline', () => {
    expect(keys(manhole())).toEqual(['milestone:make-safe', 'milestone:temporary', 'milestone:permanent']);
    expect(keys(inProgress())).toEqual([]);
  });

  it('are reached one by one; one that is late alarms the dispatcher', () => {
    const story = manhole().by(CLERK, FORMS.reach_milestone);
    expect(clockOf(story.state, 'milestone:make-safe' as 'case').stoppedAt).toBe(story.now);
    expect(story.refusal(CLERK, FORMS.reach_milestone)).toBe('milestone.unknown');
    expect(story.refusal(CLERK, { ...FORMS.reach_milestone, milestone: 'none' })).toBe('milestone.unknown');
    story.waitFor('milestone:temporary');
    expect(story.last('alarm_raised').body).toMatchObject({ alarm: 'milestone_overdue', toOrgId: 'street' });
    story.by(CLERK, FORMS.submit_result);
    expect(clockOf(story.state, 'milestone:permanent' as 'case').stoppedAt).toBe(story.now);
  });

  it('keep their limit under rules that have them no more', () => {
    const { state } = manhole();
    expect(restatement(state, { ...PACK, milestones: [] }, EXTRA_DAY)).toEqual([]);
    const quicker = PACK.milestones.map((milestone) => ({
      ...milestone,
      limit: { amount: 30, unit: 'minute' } as const,
    }));
    expect(restatement(state, { ...PACK, milestones: quicker }, EXTRA_DAY).map(({ key }) => key)).toEqual(
      keys(manhole()),
    );
    const broken = {
      ...state,
      clocks: { m: { ...clockOf(state, 'milestone:make-safe' as 'case'), limits: [] } },
    };
    expect(() => restatement(broken, { ...PACK, milestones: [] }, EXTRA_DAY)).toThrow('has no limit');
  });
});

describe('a clock that is started again', () => {
  const CUMULATIVE: PolicyPack = {
    ...PACK,
    limits: limits((rule) => (rule.clock === 'rework' ? { ...rule, reentry: 'continue' } : rule)),
  };
  const twice = (pack: PolicyPack): CaseStory => {
    const rejected = { ...FORMS.review_result, approved: false };
    return pendingReview({ pack: { ...pack, rules: { ...pack.rules, reworksBeforeLift: 9 } } })
      .by(STREET, rejected)
      .wait(DAY_MS)
      .by(CLERK, FORMS.submit_result)
      .wait(DAY_MS / 2)
      .by(STREET, rejected);
  };

  it('begins anew where the rule says once (单次)', () => {
    const story = twice(PACK);
    expect(clockOf(story.state, 'rework')).toMatchObject({ startedAt: story.now, pauses: [] });
  });

  it('goes on where it stopped where the rule says cumulative (累计); the time between does not count', () => {
    const story = twice(CUMULATIVE);
    expect(clockOf(story.state, 'rework')).toMatchObject({
      startedAt: story.now - 1.5 * DAY_MS,
      pauses: [{ from: story.now - DAY_MS / 2, to: story.now, reason: 'between_entries' }],
    });
  });
});

describe('the lights of a clock', () => {
  it('are those of the category where the rules have its own, and the general ones besides', () => {
    const lights = [
      ...PACK.lights,
      { light: 'yellow', categoryCode: 'drill', atShare: 0.01, clocks: ['case'], basis: 'design' },
    ] as const;
    const warningsOf = (categoryCode: string) => {
      const { startedAt, dueAt, warnings } = clockOf(
        inProgress({ categoryCode, pack: { ...PACK, lights } }).state,
        'case',
      );
      return warnings.map(
        ({ light, at }) => `${light} ${((at - startedAt) / (dueAt - startedAt)).toFixed(2)}`,
      );
    };
    expect(warningsOf('drill')).toEqual(['yellow 0.01', 'orange 0.95']);
    expect(warningsOf('estate.lift')).toEqual(['yellow 0.80', 'orange 0.95']);
  });
});
