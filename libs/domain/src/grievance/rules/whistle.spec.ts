import { newsOf, FORMS, REPORT } from '../../../test/commands';
import { CLERK, PROCESS, RESIDENT, STREET } from '../../../test/place';
import { chinaWith, madeUp } from '../../../test/calendar';
import { closed, inProgress, pendingReview } from '../../../test/stages';
import { DAY_MS, explainClock, HOUR_MS, lightOf, type CaseWhistle } from '../..';
import { PACK } from '../../../test/policy';
import type { CaseStory } from '../../../test/case-story';

const KEY = 'whistle:whistle-1/district-water';
const WHOLE = { orgId: null };
const blown = (): CaseStory => inProgress().by(PROCESS, FORMS.report_whistle);
const clockOf = (story: CaseStory, key = KEY) => {
  const clock = story.state.clocks[key];
  if (clock === undefined) throw new RangeError(`no clock ${key}`);
  return clock;
};
const whistleOf = ({ state }: CaseStory): CaseWhistle => {
  const [whistle] = state.whistles ?? [];
  if (whistle === undefined) throw new RangeError('no whistle');
  return whistle;
};

describe('a case that hears of its whistle', () => {
  it('had none, and does not say so, before the first report', () => {
    expect('whistles' in inProgress().state).toBe(false);
  });

  it('knows who is summoned, and counts the time of each from when it was', () => {
    const story = inProgress().wait(HOUR_MS).by(PROCESS, FORMS.report_whistle);
    expect(whistleOf(story)).toEqual({
      whistleId: 'whistle-1',
      whistleNo: 'CS-2026-000001',
      kind: { id: 'demand', name: '群众诉求哨' },
      seq: 3,
      blownAt: REPORT.at,
      endedAt: null,
      departments: [{ orgId: 'district-water', news: 'blown', at: REPORT.at }],
    });
    expect(clockOf(story)).toMatchObject({
      kind: 'whistle',
      orgId: 'district-water',
      ruleId: 'whistle/demand',
      startedAt: REPORT.at,
      dueAt: REPORT.at + 48 * HOUR_MS,
      warnings: [],
    });
  });

  it('hears each thing once, in order; what comes again or late is known already', () => {
    const story = blown().by(PROCESS, newsOf(5, 'accepted'));
    expect(story.refusal(PROCESS, newsOf(5, 'accepted'))).toBe('command.already_done');
    expect(story.refusal(PROCESS, newsOf(4, 'objected'))).toBe('command.already_done');
    expect(story.refusal(PROCESS, newsOf(6, 'arrived'))).toBe('not refused');
    expect(whistleOf(story).departments).toEqual([
      { orgId: 'district-water', news: 'accepted', at: REPORT.at },
    ]);
  });

  it('keeps whistles apart', () => {
    const other = { ...REPORT, whistleId: 'whistle-2', seq: 3 };
    const story = blown().by(PROCESS, { type: 'report_whistle', report: other });
    expect(story.state.whistles?.map(({ whistleId }) => whistleId)).toEqual(['whistle-1', 'whistle-2']);
    story.by(PROCESS, newsOf(9, 'done'));
    expect(clockOf(story).stoppedAt).toBe(story.now);
    expect(clockOf(story, 'whistle:whistle-2/district-water').stoppedAt).toBeNull();
  });

  it.each(['done', 'released', 'excused'] as const)('stops the time of a department with %s', (news) => {
    const story = blown().by(PROCESS, newsOf(4, news));
    expect(clockOf(story).stoppedAt).toBe(story.now);
  });

  it.each(['accepted', 'arrived', 'escalated', 'overruled'] as const)('lets it run with %s', (news) => {
    expect(clockOf(blown().by(PROCESS, newsOf(4, news))).stoppedAt).toBeNull();
  });

  it('lets it go on towards the same instant when the work is sent back', () => {
    const story = blown();
    const { dueAt } = clockOf(story);
    story.by(PROCESS, newsOf(4, 'done')).by(PROCESS, newsOf(5, 'sent_back'));
    expect(clockOf(story)).toMatchObject({ stoppedAt: null, dueAt });
  });

  it.each(['closed', 'withdrawn'] as const)('stops the time of all when the whistle is %s', (news) => {
    const added = { ...REPORT, seq: 4, news: 'department_added', orgId: 'street-housing' } as const;
    const summoned = REPORT.summoned.map((one) => ({ ...one, orgId: 'street-housing' }));
    const story = blown()
      .by(PROCESS, { type: 'report_whistle', report: { ...added, summoned } })
      .by(PROCESS, newsOf(5, news, WHOLE));
    const clocks = Object.values(story.state.clocks).filter(({ kind }) => kind === 'whistle');
    expect(clocks.map(({ stoppedAt }) => stoppedAt)).toEqual([story.now, story.now]);
    expect(whistleOf(story).endedAt).toBe(REPORT.at);
  });

  it('can begin in the middle: what it never heard of has no clock', () => {
    const story = inProgress()
      .by(PROCESS, newsOf(7, 'arrived'))
      .by(PROCESS, newsOf(8, 'closed', WHOLE));
    expect(whistleOf(story)).toMatchObject({ seq: 8, endedAt: REPORT.at, departments: [] });
    const first = inProgress().by(PROCESS, newsOf(8, 'withdrawn', WHOLE));
    expect(first.state.clocks[KEY]).toBeUndefined();
  });

  it('notes that a department is late, without a light and without a word to the lead', () => {
    const story = blown();
    const light = lightOf(story.state);
    story.by(PROCESS, newsOf(4, 'accepted')).waitFor(KEY);
    const noted = story.events.filter(({ body }) => 'clockKey' in body && body.clockKey === KEY);
    expect(noted.map(({ body }) => body.type)).toEqual(['clock_breached']);
    expect(clockOf(story).light).toBe('red');
    expect([light, story.types.at(-1)]).toEqual(['green', 'clock_breached']);
  });

  it('does not let it stand still with the case', () => {
    const story = blown().by(CLERK, FORMS.request_pause).by(STREET, FORMS.decide_pause);
    expect(clockOf(story).pauses).toEqual([]);
  });

  it('still hears of it while it waits for its end, and begins a new life without its clocks', () => {
    const story = pendingReview().by(PROCESS, FORMS.report_whistle);
    expect(clockOf(story).stoppedAt).toBeNull();
    const again = closed().by(PROCESS, FORMS.report_whistle).by(RESIDENT, FORMS.reopen);
    expect(again.by(PROCESS, newsOf(4, 'done')).state.clocks[KEY]).toBeUndefined();
    expect(whistleOf(again).departments[0]?.news).toBe('done');
  });

  it('leaves its time alone when calendar or rules change: it follows the whistle', () => {
    const days = REPORT.summoned.map((one) => ({ ...one, limit: { amount: 10, unit: 'work_day' } as const }));
    const story = inProgress().by(PROCESS, {
      type: 'report_whistle',
      report: { ...REPORT, summoned: days },
    });
    const { dueAt } = clockOf(story);
    story.calendar = chinaWith({ id: 'china@2', overlay: madeUp('赶工', '2026-03-07') });
    story.by(PROCESS, FORMS.restate);
    expect(clockOf(story)).toMatchObject({ dueAt, calendarId: 'china@1' });
  });

  it('moves its time when the whistle says so, and explains it by what was said last', () => {
    const story = blown().wait(DAY_MS);
    const { dueAt } = clockOf(story);
    const limit = { amount: 9, unit: 'natural_day' } as const;
    const due = { dueAt: dueAt + DAY_MS, provisional: true, calendarId: 'china@1' };
    const restated = ['district-water', 'nobody'].map((orgId) => ({ orgId, limit, basis: 'Art. 9', ...due }));
    const report = { ...REPORT, seq: 9, news: 'restated', orgId: null, summoned: [] } as const;
    const departments = whistleOf(story).departments;
    story.by(PROCESS, { type: 'report_whistle', report: { ...report, restated, ruleVersion: 'whistles@2' } });
    expect(clockOf(story)).toMatchObject({ dueAt: dueAt + DAY_MS, provisional: true, limits: [limit] });
    expect(whistleOf(story)).toMatchObject({ seq: 9, departments });
    const surroundings = { packOf: () => PACK, calendarOf: () => story.calendar, now: story.now };
    expect(explainClock(story.events, KEY, surroundings)).toMatchObject({
      basis: 'Art. 9',
      ruleVersion: 'whistles@2',
    });
    story.by(PROCESS, { type: 'report_whistle', report: { ...report, seq: 10 } });
    expect(clockOf(story).dueAt).toBe(dueAt + DAY_MS);
  });

  it('explains it by what the whistle said', () => {
    const story = blown().wait(DAY_MS);
    const surroundings = { packOf: () => PACK, calendarOf: () => story.calendar, now: story.now };
    expect(explainClock(story.events, KEY, surroundings)).toMatchObject({
      basis: '《某办法》 Art. 3',
      ruleVersion: 'whistles@1',
      start: REPORT.at,
      spent: { usedMs: DAY_MS },
      holdings: [{ orgId: 'district-water', from: REPORT.at, ms: DAY_MS, usedMs: DAY_MS }],
    });
  });
});
