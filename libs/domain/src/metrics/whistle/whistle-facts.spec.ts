import { MINUTE_MS, whistleFacts, type MetricSet, type Satisfaction } from '../..';
import { MONDAY_9 } from '../../../test/case-story';
import { WhistleLog } from '../../../test/metrics/whistle-log';
import type { WhistleEventBody } from '../../whistle/events';

const FIRST = { rewhistled: false };
/** Accept within an hour, arrive within two, be done within eight. */
const EMERGENCY = { accept: 1, arrive: 2, done: 8 } as const;
const WATER = 'district-water';
const FIRE = 'district-fire';

const whistle = (...departments: string[]): WhistleLog =>
  new WhistleLog(EMERGENCY, ...(departments.length === 0 ? [WATER] : departments));

const accepted = (orgId = WATER): WhistleEventBody => ({ type: 'accepted', orgId });
const arrived = (orgId = WATER): WhistleEventBody => ({
  type: 'arrived',
  orgId,
  method: 'code',
  checkInId: 'check-in',
});
const done = (orgId = WATER): WhistleEventBody => ({ type: 'done_reported', orgId });
const breached = (clock: 'accept' | 'arrive' | 'done', orgId = WATER): WhistleEventBody => ({
  type: 'clock_breached',
  clockKey: `${clock}:${orgId}`,
  clock,
  orgId,
});
const CLOSING_BREACHED: WhistleEventBody = {
  type: 'clock_breached',
  clockKey: 'closing',
  clock: 'closing',
  orgId: 'street',
};
const rated = (level: Satisfaction, solved = true, orgId = WATER): WhistleEventBody => ({
  type: 'department_rated',
  orgId,
  level,
  solved,
});

/** The facts of some sets as `set organisation@minutes since the blowing`. */
function of(log: WhistleLog, sets: readonly MetricSet[], traits = FIRST): string[] {
  return whistleFacts(log.events, traits)
    .filter(({ set }) => sets.includes(set))
    .map(({ set, orgId, at }) => `${set} ${orgId}@${(at - MONDAY_9) / MINUTE_MS}`);
}

const ANSWER = ['whistled', 'answered', 'answered_in_time'] as const;
const ARRIVAL = ['arrival_owed', 'arrived', 'arrived_in_time', 'no_show'] as const;
const DONE = ['done_due', 'done', 'done_in_time', 'solved_once'] as const;
const OF_DEPARTMENTS = [...ANSWER, ...ARRIVAL, ...DONE] as const;

describe('a summoned department', () => {
  it.each([
    ['says nothing', () => whistle(), ['whistled']],
    ['accepts in time', () => whistle().at(60, accepted()), ['whistled', 'answered', 'answered_in_time']],
    ['accepts late', () => whistle().at(61, accepted()), ['whistled', 'answered']],
    ['comes without a word', () => whistle().at(30, arrived()), [...ANSWER]],
    [
      'is overruled too late to be in time',
      () =>
        whistle()
          .at(5, { type: 'objected', orgId: WATER })
          .at(90, { type: 'objection_ruled', orgId: WATER, upheld: false, automatic: false }),
      ['whistled', 'answered'],
    ],
  ] as const)('that %s is counted when it was summoned', (_, log, sets) => {
    expect(of(log(), ANSWER)).toEqual(sets.map((set) => `${set} ${WATER}@0`));
  });

  it.each([
    ['in time', () => whistle().at(120, arrived()), ['arrival_owed', 'arrived', 'arrived_in_time']],
    ['late', () => whistle().at(120, breached('arrive')).at(150, arrived()), ['arrival_owed', 'arrived']],
    [
      'late, although the district then gave it time',
      () =>
        whistle()
          .at(120, breached('arrive'))
          .at(125, { type: 'directed', orgId: WATER }, [WATER])
          .at(130, arrived()),
      ['arrival_owed', 'arrived'],
    ],
    ['never', () => whistle().at(120, breached('arrive')), ['arrival_owed', 'no_show']],
    ['perhaps later', () => whistle(), ['arrival_owed']],
    [
      'by its own word only',
      () =>
        whistle()
          .at(20, arrived())
          .at(25, { type: 'arrival_disputed', orgId: WATER })
          .at(120, breached('arrive')),
      ['arrival_owed', 'no_show'],
    ],
  ] as const)('that arrives %s is counted when it was summoned', (_, log, sets) => {
    expect(of(log(), ARRIVAL)).toEqual(sets.map((set) => `${set} ${WATER}@0`));
  });

  it('owes no arrival where the kind of whistle does not limit it', () => {
    expect(of(new WhistleLog({ accept: 1 }, WATER).at(5, arrived()), ARRIVAL)).toEqual([]);
  });

  it('that joins later is counted from then on', () => {
    const log = whistle().at(
      45,
      { type: 'department_added', department: { orgId: FIRE, lead: false, taskTextId: null } },
      [FIRE],
    );
    log.at(100, accepted(FIRE));
    expect(of(log, ANSWER)).toEqual([
      `whistled ${WATER}@0`,
      `whistled ${FIRE}@45`,
      `answered ${FIRE}@45`,
      `answered_in_time ${FIRE}@45`,
    ]);
    const time = whistleFacts(log.events, FIRST).find(({ set }) => set === 'answer_time');
    expect(time).toMatchObject({ orgId: FIRE, no: 2, amount: 55 * MINUTE_MS });
  });

  it.each([
    [
      'in time',
      () => whistle().at(300, done()),
      [`done_due ${WATER}@300`, `done ${WATER}@300`, `done_in_time ${WATER}@300`],
    ],
    ['late', () => whistle().at(500, done()), [`done_due ${WATER}@480`, `done ${WATER}@500`]],
    [
      'late, as was noticed before',
      () => whistle().at(480, breached('done')).at(500, done()),
      [`done_due ${WATER}@480`, `done ${WATER}@500`],
    ],
    ['not yet, and late', () => whistle().at(480, breached('done')), [`done_due ${WATER}@480`]],
    [
      'not as the street sees it',
      () => whistle().at(300, done()).at(310, { type: 'sent_back', orgId: WATER }),
      [],
    ],
  ] as const)('that is done %s owes its work then', (_, log, facts) => {
    expect(of(log(), DONE)).toEqual(facts);
  });

  it('may take its time where the kind does not limit the work', () => {
    expect(of(new WhistleLog({ accept: 1 }, WATER).at(9_999, done()), DONE)).toEqual([`done ${WATER}@9999`]);
  });

  it('whose objection was upheld is counted nowhere', () => {
    const log = whistle(WATER, FIRE).at(10, { type: 'objected', orgId: WATER });
    log.at(20, { type: 'objection_ruled', orgId: WATER, upheld: true, automatic: false });
    expect(of(log, OF_DEPARTMENTS)).toEqual([`whistled ${FIRE}@0`, `arrival_owed ${FIRE}@0`]);
    expect(whistleFacts(log.events, FIRST).filter(({ orgId }) => orgId === FIRE)).toMatchObject([
      { no: 2 },
      { no: 2 },
    ]);
  });

  it.each([
    [
      'released before anything was due',
      () => whistle().at(30, { type: 'department_released', orgId: WATER }),
      [],
    ],
    ['let off by the whistle being taken back', () => whistle().at(30, { type: 'withdrawn' }), []],
    [
      'released when it was late already',
      () => whistle().at(61, { type: 'department_released', orgId: WATER }),
      ['whistled'],
    ],
    [
      'released after it had accepted',
      () => whistle().at(10, accepted()).at(30, { type: 'department_released', orgId: WATER }),
      [...ANSWER],
    ],
    [
      'released after it had come',
      () => whistle().at(10, arrived()).at(30, { type: 'department_released', orgId: WATER }),
      [...ANSWER, 'arrival_owed', 'arrived', 'arrived_in_time'],
    ],
  ] as const)('%s is judged by what it owed until then', (_, log, sets) => {
    expect(of(log(), OF_DEPARTMENTS)).toEqual(sets.map((set) => `${set} ${WATER}@0`));
  });

  it('has solved it once when the street says so and no whistle was needed again', () => {
    const log = whistle().at(300, done()).at(310, { type: 'closed' }).at(400, rated('satisfied'));
    expect(of(log, ['solved_once'])).toEqual([`solved_once ${WATER}@300`]);
    expect(of(log, ['solved_once'], { rewhistled: true })).toEqual([]);
    const unsolved = whistle().at(300, done()).at(310, { type: 'closed' }).at(400, rated('satisfied', false));
    expect(of(unsolved, ['solved_once'])).toEqual([]);
  });

  it.each([
    ['very_satisfied', ['whistle_satisfied']],
    ['satisfied', ['whistle_satisfied']],
    ['basically_satisfied', ['whistle_basically_satisfied']],
    ['dissatisfied', []],
  ] as const)('rated %s by the street is in %j', (level, sets) => {
    const log = whistle().at(300, done()).at(400, rated(level, false));
    const judgements = [
      'whistle_rated',
      'whistle_satisfied',
      'whistle_basically_satisfied',
      'whistle_solved',
    ] as const;
    expect(of(log, judgements)).toEqual(['whistle_rated', ...sets].map((set) => `${set} ${WATER}@400`));
  });

  it('is rated by those whom the street invites, each for themselves', () => {
    const log = whistle();
    for (const [index, level] of (['satisfied', 'basically_satisfied', 'dissatisfied'] as const).entries()) {
      log.at(200 + index, { type: 'invited_rating_added', orgId: WATER, by: 'resident', level });
    }
    expect(of(log, ['invited_rated', 'invited_satisfied', 'invited_basically_satisfied'])).toEqual([
      `invited_rated ${WATER}@200`,
      `invited_satisfied ${WATER}@200`,
      `invited_rated ${WATER}@201`,
      `invited_basically_satisfied ${WATER}@201`,
      `invited_rated ${WATER}@202`,
    ]);
  });
});

describe('the street', () => {
  const CLOSING = ['closing_due', 'closed_by_street', 'closed_by_street_in_time'] as const;
  const BLOWN = ['whistle_blown', 'whistle_effective', 'whistle_withdrawn', 'objection_upheld'] as const;

  it.each([
    ['blown for good reason', () => whistle(), ['whistle_blown street@0', 'whistle_effective street@0']],
    [
      'taken back',
      () => whistle().at(9, { type: 'withdrawn' }),
      ['whistle_blown street@0', 'whistle_withdrawn street@9'],
    ],
    [
      'blown at the wrong department',
      () => whistle().at(20, { type: 'objection_ruled', orgId: WATER, upheld: true, automatic: false }),
      ['whistle_blown street@0', 'objection_upheld street@20'],
    ],
  ] as const)('has a whistle that was %s', (_, log, facts) => {
    expect(of(log(), BLOWN)).toEqual(facts);
  });

  it.each([
    [
      'in time',
      () => whistle().closingBegins(300, WATER).at(400, { type: 'closed' }),
      ['closing_due street@400', 'closed_by_street_in_time street@400', 'closed_by_street street@400'],
    ],
    [
      'late',
      () => whistle().closingBegins(300, WATER).at(450, { type: 'closed' }),
      ['closing_due street@420', 'closed_by_street street@450'],
    ],
    [
      'late, as was noticed before',
      () => whistle().closingBegins(300, WATER).at(420, CLOSING_BREACHED).at(450, { type: 'closed' }),
      ['closing_due street@420', 'closed_by_street street@450'],
    ],
    [
      'not yet, and late',
      () => whistle().closingBegins(300, WATER).at(420, CLOSING_BREACHED),
      ['closing_due street@420'],
    ],
    [
      'without ever having been asked to',
      () => whistle().at(30, { type: 'closed' }),
      ['closing_due street@30', 'closed_by_street_in_time street@30', 'closed_by_street street@30'],
    ],
    ['not yet', () => whistle().closingBegins(300, WATER), []],
  ] as const)('that closes %s owes its closing then', (_, log, facts) => {
    expect(of(log(), CLOSING)).toEqual(facts);
  });

  it('counts its closing from the last time that nothing was left to do', () => {
    const log = whistle().closingBegins(300, WATER).at(310, { type: 'sent_back', orgId: WATER });
    log.closingBegins(500, WATER).at(600, { type: 'closed' });
    expect(of(log, CLOSING)).toContain('closed_by_street_in_time street@600');
    const time = whistleFacts(log.events, FIRST).find(({ set }) => set === 'close_time');
    expect(time).toMatchObject({ orgId: 'street', amount: 600 * MINUTE_MS });
  });

  it('is judged by the departments, each for itself', () => {
    const log = whistle(WATER, FIRE).at(400, {
      type: 'whistle_rated',
      orgId: WATER,
      needed: true,
      rightDepartments: false,
    });
    log.at(401, { type: 'whistle_rated', orgId: FIRE, needed: false, rightDepartments: true });
    expect(of(log, ['opinion_given', 'opinion_needed', 'opinion_right_departments'])).toEqual([
      'opinion_given street@400',
      'opinion_needed street@400',
      'opinion_given street@401',
      'opinion_right_departments street@401',
    ]);
  });
});

it('a whistle that was never blown is in no set', () => {
  expect(whistleFacts(whistle().events.slice(0, 2), FIRST)).toEqual([]);
  expect(whistleFacts([], FIRST)).toEqual([]);
});
