import { CHAIN_START } from '../src/checker/canonical';
import { replayClocks } from '../src/checker/clock-history';
import type { AskedRequest } from '../src/evidence/asked-request';
import type { Evidence } from '../src/evidence/evidence';
import type { WhistleRow } from '../src/evidence/whistle-rows';
import { commandsOf, eventsOf, idOf, START, starts, stops, type Told } from './synthetic-events';

export const WHISTLE_NO = 'SH20261123-000001';
const PROMPT = 'org-prompt';
const LATE = 'org-late';
const DEPARTMENTS = [
  { orgId: PROMPT, lead: true },
  { orgId: LATE, lead: false },
];

/** One department comes at once, the other when the district has ordered it to; closed, and rated by time. */
export const RATED: readonly Told[] = [
  ['draft', 'drafted', { departments: DEPARTMENTS }],
  ['approve-1', 'approved'],
  [
    'approve-1',
    'blown',
    {},
    [starts(`arrive:${PROMPT}`, 3, 9), starts(`accept:${LATE}`, 3, 3), starts(`arrive:${LATE}`, 3, 9)],
  ],
  ['accept-1', 'accepted', { orgId: PROMPT }],
  ['arrive-1', 'arrived', { orgId: PROMPT, checkInId: 'check-in-1' }, stops(`arrive:${PROMPT}`)],
  ['due:accept', 'clock_breached', { clockKey: `accept:${LATE}`, clock: 'accept', orgId: LATE }],
  ['due:accept', 'escalated', { orgId: LATE, stage: 'accept' }],
  ['direct-1', 'directed', { orgId: LATE }],
  ['arrive-2', 'accepted', { orgId: LATE }, stops(`accept:${LATE}`)],
  ['arrive-2', 'arrived', { orgId: LATE, checkInId: 'check-in-2' }, stops(`arrive:${LATE}`)],
  ['done-1', 'done_reported', { orgId: PROMPT }],
  ['done-2', 'done_reported', { orgId: LATE }],
  ['close-1', 'closed', {}, [starts('rating', 13, 1)]],
  ['due:rating', 'clock_breached', { clockKey: 'rating', clock: 'rating', orgId: null }],
  ['due:rating', 'rating_ended', { automatic: true }, stops('rating')],
];

const HEARD = ['blown', 'accepted', 'arrived', 'escalated', 'done_reported', 'closed'];

/** What a case hears of a whistle that goes so. */
export function heardBy(told: readonly Told[], whistleId: string): Told[] {
  return told.flatMap(([, type], index): Told[] =>
    HEARD.includes(type)
      ? [[`whistle:${whistleId}:${index + 1}`, 'whistle_reported', { report: { whistleId, seq: index + 1 } }]]
      : [],
  );
}

/** Evidence of one whistle that was rated in the end. */
export function tellWhistle(whistleNo: string, told: readonly Told[], caseId: string) {
  const id = idOf(whistleNo);
  const owner = { whistleId: id };
  const events = eventsOf(owner, told);
  const commands = commandsOf(owner, events);
  const row: WhistleRow = {
    id,
    whistleNo,
    reason: `故障演练 draft-${whistleNo}`,
    status: 'rated',
    seq: events.length,
    ended: true,
    closedAt: events.find(({ type }) => type === 'closed')?.at ?? null,
    processStartedAt: START,
    chainHead: events.at(-1)?.hash ?? CHAIN_START,
    stateSeq: events.length,
    stateStatus: 'rated',
    departments: DEPARTMENTS.map(({ orgId }) => ({ orgId, status: 'done' })),
    clocks: [...replayClocks(events).clocks.values()].map(({ warnings, ...clock }) => ({
      ...clock,
      nextWarnAt: warnings[0]?.at ?? null,
    })),
    caseIds: [caseId],
  };
  const checkIns = [
    { id: 'check-in-1', whistleId: id, orgId: PROMPT },
    { id: 'check-in-2', whistleId: id, orgId: LATE },
  ];
  return {
    ...NO_CASES,
    requests: requestsOf(whistleNo, commands),
    driven: [whistleNo],
    whistles: [row],
    whistleEvents: events,
    whistleCommands: commands,
    checkIns,
  } satisfies Partial<Evidence>;
}

const NO_CASES = { cases: [], events: [], clocks: [], notices: [], commands: [], processes: [] };

function requestsOf(whistleNo: string, commands: Evidence['whistleCommands']): AskedRequest[] {
  const common = { subject: 'whistle', caseNo: null, askedAt: START, answeredAt: START, tries: 1 } as const;
  const drafting = { ...common, key: `draft-${whistleNo}`, what: 'draft', whistleNo: null, status: 201 };
  const given = commands.filter(({ commandId }) => !/^(draft|due)/.test(commandId));
  return [
    { ...drafting, answer: { whistleNo, seq: 1 } },
    ...given.map(({ commandId, toSeq }) => ({
      ...common,
      key: commandId,
      what: commandId.replace(/-\d$/, ''),
      whistleNo,
      status: 200,
      answer: { whistleNo, seq: toSeq },
    })),
  ];
}
