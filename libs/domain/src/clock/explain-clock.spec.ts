import fc from 'fast-check';
import { CaseStory } from '../../test/case-story';
import { FORMS } from '../../test/commands';
import { PACK } from '../../test/policy';
import { CLERK, STREET } from '../../test/place';
import { commandOf, randomBeginning, randomSteps, workFor } from '../../test/random-case';
import { dispatched, inProgress } from '../../test/stages';
import { clockOf } from '../grievance/state';
import { DAY_MS, HOUR_MS, explainClock, type ClockExplanation, type PolicyPack } from '..';

const IN_WORK_DAYS: PolicyPack = {
  ...PACK,
  limits: PACK.limits.map((rule) =>
    rule.id === 'case' ? { ...rule, limit: { amount: 5, unit: 'work_day' }, basis: '济南 Art. 24' } : rule,
  ),
};

function explained(story: CaseStory, key = 'case'): ClockExplanation {
  const around = { packOf: story.packOf, calendarOf: () => story.calendar, now: story.now };
  const explanation = explainClock(story.events, key, around);
  if (explanation === null) throw new RangeError(`no clock ${key}`);
  return explanation;
}

/** Paused for three days, extended by two working days, then reported upward. */
function eventful(): CaseStory {
  return inProgress({ pack: IN_WORK_DAYS })
    .wait(2 * HOUR_MS)
    .by(CLERK, FORMS.request_pause)
    .by(STREET, { ...FORMS.decide_pause, textId: 'approval' })
    .wait(3 * DAY_MS)
    .by(CLERK, FORMS.resume)
    .by(CLERK, { ...FORMS.request_extension, by: { amount: 2, unit: 'work_day' } })
    .by(STREET, FORMS.decide_extension)
    .wait(DAY_MS)
    .by(CLERK, FORMS.escalate)
    .wait(HOUR_MS);
}

describe('an explanation of a clock', () => {
  it('says from when, by which rule, and adds up to the millisecond', () => {
    const story = eventful();
    const { start, dueAt, basis, ruleVersion, parts, sumMs, clock } = explained(story);
    expect([basis, ruleVersion, clock.limits.length]).toEqual(['济南 Art. 24', 'test@1', 2]);
    expect(dueAt).toBe(clockOf(story.state, 'case').dueAt);
    expect(sumMs).toBe(dueAt - start);
    expect(parts[0]?.from).toBe(start);
    expect(parts.at(-1)?.to).toBe(dueAt);
    expect(parts.map(({ name }) => name)).toContain('挂起(听证)');
  });

  it('names each pause with its reason and who approved it, and each extension', () => {
    const story = eventful();
    const { pauses, extensions } = explained(story);
    expect(pauses).toMatchObject([{ reason: 'hearing', grantedBy: { orgId: 'street', textId: 'approval' } }]);
    expect(extensions).toMatchObject([{ limit: { amount: 2, unit: 'work_day' }, orgId: 'street' }]);
  });

  it('says who had the case for how long', () => {
    const story = eventful();
    const { holdings, spent } = explained(story);
    expect(holdings.map(({ orgId, ms }) => [orgId, ms / HOUR_MS])).toEqual([
      ['community', 98],
      ['street', 1],
    ]);
    expect(holdings.reduce((sum, { usedMs }) => sum + usedMs, 0)).toBe(spent.usedMs);
  });

  it('ends with a sentence that can be read aloud', () => {
    expect(explained(dispatched({ pack: IN_WORK_DAYS })).sentence).toBe(
      '自2026年3月2日09:00起算,时限5个工作日;应于2026年3月9日结束前完成。',
    );
  });

  it('of a clock that stands still counts as if it went on now, and says so', () => {
    const story = inProgress()
      .by(CLERK, FORMS.request_account)
      .by(STREET, FORMS.decide_account)
      .wait(4 * DAY_MS);
    const { sentence, sumMs, start, dueAt, pauses } = explained(story);
    expect(sentence).toMatch(/目前挂账,恢复计时后期限顺延。$/);
    expect(sumMs).toBe(dueAt - start);
    expect(pauses).toMatchObject([{ to: null, reason: 'on_account' }]);
  });

  it('of a clock that was stopped and went on calls the time between by its name', () => {
    const pack: PolicyPack = {
      ...PACK,
      limits: PACK.limits.map((rule) => (rule.clock === 'rework' ? { ...rule, reentry: 'continue' } : rule)),
      rules: { ...PACK.rules, reworksBeforeLift: 9 },
    };
    const rejected = { ...FORMS.review_result, approved: false };
    const story = inProgress({ pack })
      .by(CLERK, FORMS.submit_result)
      .by(STREET, rejected)
      .by(CLERK, FORMS.submit_result)
      .wait(HOUR_MS)
      .by(STREET, rejected);
    const { parts, pauses } = explained(story, 'rework');
    expect(pauses).toMatchObject([{ reason: 'between_entries', grantedBy: null }]);
    expect(parts.map(({ name }) => name)).not.toContain('挂起');
  });

  it('is none of a clock that the case does not have', () => {
    const story = dispatched();
    const around = { packOf: story.packOf, calendarOf: () => story.calendar, now: story.now };
    expect(explainClock(story.events, 'rework', around)).toBeNull();
    expect(explainClock([], 'case', around)).toBeNull();
  });

  it('has no basis where the rule has gone from the pack, and still adds up', () => {
    const story = dispatched();
    const around = {
      packOf: () => ({ ...PACK, limits: [] }),
      calendarOf: () => story.calendar,
      now: story.now,
    };
    expect(explainClock(story.events, 'case', around)).toMatchObject({ basis: '' });
  });

  it('of any clock of any case adds up to the whole, and to what the case says is due', () => {
    fc.assert(
      fc.property(randomBeginning, randomSteps, (beginning, steps) => {
        const story = new CaseStory(beginning);
        for (const step of steps) {
          if (step.kind === 'wait') story.wait(step.ms);
          if (step.kind !== 'work') continue;
          const work = workFor(story, step.who, step.pick);
          if (work === null) continue;
          const command = commandOf(work[1], step.words, story);
          if (story.decide(command, work[0]).ok) story.by(work[0], command);
        }
        for (const { key, dueAt, pauses, startedAt, stoppedAt } of Object.values(story.state.clocks)) {
          const explanation = explained(story, key);
          expect(explanation.sumMs).toBe(explanation.dueAt - startedAt);
          // What stands still, or stood still when it was stopped, keeps the instant from before for the record.
          const end = pauses.at(-1)?.to;
          if (end === undefined || (end !== null && end !== stoppedAt)) expect(explanation.dueAt).toBe(dueAt);
          const ends = explanation.parts.map(({ from, to }) => [from, to]);
          ends.slice(1).forEach(([from], index) => expect(from).toBe(ends[index]?.[1]));
        }
      }),
      { numRuns: 150 },
    );
  });
});
