import { chinaWith, CHINA, holiday } from '../../test/calendar';
import { PROCESS } from '../../test/place';
import { WHISTLE_FORMS as FORMS } from '../../test/whistle-commands';
import { WHISTLES } from '../../test/whistle-pack';
import { allDone, blown, closed, drafted } from '../../test/whistle-stages';
import { WATER, type WhistleStory } from '../../test/whistle-story';
import { explainWhistleClock, HOUR_MS, type WhistleClockExplanation } from '..';

const EXTRA_DAY = chinaWith({ id: 'china@2', overlay: holiday('校庆', '2026-03-03', '2026-03-03') });

function explained(story: WhistleStory, key: string): WhistleClockExplanation {
  const found = explainWhistleClock(story.events, key, {
    basisOf: (version, limit) => (version === 'test@1' ? WHISTLES.bases[limit] : ''),
    calendarOf: (id) => (id === 'china@2' ? EXTRA_DAY : CHINA),
    now: story.now,
  });
  if (found === null) throw new RangeError(`no clock ${key}`);
  return found;
}

describe('the explanation of a clock of a whistle', () => {
  it('is a sum whose parts add up to the millisecond, in a sentence that can be read aloud', () => {
    const story = blown()
      .wait(2 * HOUR_MS)
      .by(WATER, FORMS.accept)
      .wait(HOUR_MS);
    for (const key of Object.keys(story.state.clocks)) {
      const { start, dueAt, parts, sumMs, clock } = explained(story, key);
      expect([start, dueAt]).toEqual([clock.startedAt, clock.dueAt]);
      expect(sumMs).toBe(dueAt - start);
      expect(parts.reduce((at, { from, to }) => (from === at ? to : NaN), start)).toBe(dueAt);
    }
    expect(explained(story, 'accept:district-water')).toMatchObject({
      basis: 'design',
      ruleVersion: 'test@1',
      spent: { usedMs: 2 * HOUR_MS },
      holdings: [{ orgId: 'district-water', ms: 2 * HOUR_MS, usedMs: 2 * HOUR_MS }],
      sentence: '自2026年3月2日09:00起算,时限8小时(连续计时);应于2026年3月2日17:00前完成。',
    });
  });

  it('says where the limits of street, district and raters come from; nobody has the rating alone', () => {
    expect(explained(drafted(), 'approval').basis).toBe('design: approval');
    expect(explained(allDone(), 'closing').holdings).toMatchObject([]);
    expect(explained(allDone().wait(HOUR_MS), 'closing').holdings).toMatchObject([{ orgId: 'street' }]);
    expect(explained(closed().wait(HOUR_MS), 'rating')).toMatchObject({
      basis: 'design: rating',
      holdings: [],
    });
  });

  it('is by the calendar and the version of the rules that counted it last', () => {
    const story = blown({ departments: ['district-water'] });
    story.calendar = EXTRA_DAY;
    const { kind, ...rules } = story.state.rules;
    const limits = kind.limits.map((rule) => ({ ...rule, basis: 'Art. 9' }));
    const later = { ...rules, version: 'test@2', kind: { ...kind, limits } };
    story.by(PROCESS, { ...FORMS.restate, cause: 'policy', rules: later });
    const done = explained(story, 'done:district-water');
    expect(done).toMatchObject({ basis: 'Art. 9', ruleVersion: 'test@2' });
    expect(done.parts.map(({ name }) => name)).toContain('校庆');
    expect(explained(story, 'accept:district-water')).toMatchObject({
      basis: 'design',
      ruleVersion: 'test@1',
    });
  });

  it('has no basis for a stage that the kind no longer limits', () => {
    const story = blown({ departments: ['district-water'] });
    story.calendar = EXTRA_DAY;
    const { kind, ...rules } = story.state.rules;
    const limits = kind.limits.filter(({ stage }) => stage === 'accept');
    const later = { ...rules, version: 'test@2', kind: { ...kind, limits } };
    story.by(PROCESS, { ...FORMS.restate, cause: 'policy', rules: later });
    expect(explained(story, 'done:district-water').basis).toBe('');
  });

  it('is none where there is no such clock, or nothing at all', () => {
    const around = { basisOf: () => '', calendarOf: () => CHINA, now: 0 };
    expect(explainWhistleClock(blown().events, 'plan:nobody', around)).toBeNull();
    expect(explainWhistleClock([], 'approval', around)).toBeNull();
  });
});
