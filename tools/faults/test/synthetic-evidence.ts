import { CHAIN_START } from '../src/checker/canonical';
import { replayClocks } from '../src/checker/clock-history';
import type { AskedRequest } from '../src/evidence/asked-request';
import type { CaseRow, CommandRow, Evidence, EventRow, NoticeRow } from '../src/evidence/evidence';
import { commandsOf, eventsOf, idOf, instant, START, starts, stops, type Told } from './synthetic-events';
import { heardBy, RATED, tellWhistle, WHISTLE_NO } from './synthetic-whistle';

const COMMUNITY = { id: 'org-community', level: 'community', kind: 'government' };
const STREET = { id: 'org-street', level: 'street', kind: 'government' };

const RECEIPT: readonly Told[] = [
  ['receipt', 'registered'],
  ['receipt', 'accepted'],
  ['receipt', 'dispatched', { lead: COMMUNITY }, [starts('case', 3, 60), starts('holder', 3, 3)]],
];

/** Solved, told, judged, closed, and its reopen window over. */
export const ARCHIVED: readonly Told[] = [
  ...RECEIPT,
  ['sign-1', 'signed', { automatic: false }],
  ['result-1', 'result_submitted', {}, stops('case', 'holder')],
  ['result-1', 'feedback_recorded', { channel: 'phone' }],
  ['review-1', 'result_approved'],
  ['review-1', 'callback_opened', { cause: 'result' }],
  ['answer-1', 'review_answered'],
  ['answer-1', 'closed', { rated: true }, [starts('reopen_window', 10, 1)]],
  ['due:reopen', 'clock_breached', { clockKey: 'reopen_window' }],
  ['due:reopen', 'archived', {}, stops('reopen_window')],
];

/** Nobody touched it: it climbed one level and waits there, with time left. */
export const CLIMBED: readonly Told[] = [
  ...RECEIPT,
  ['due:sign', 'signed', { automatic: true }],
  ['due:wait', 'alarm_raised', { alarm: 'contact_overdue' }],
  ['due:holder', 'clock_breached', { clockKey: 'holder' }],
  ['due:holder', 'escalated', { cause: 'holder_overdue', lead: STREET }, [starts('holder', 7, 3_600)]],
];

const CLIMBED_NO = 'SQ20261123-000002';

/** Evidence of a run that went well: one case archived, one climbed and open, for which a whistle was blown. */
export function goodEvidence(): Evidence {
  const heard = [...CLIMBED, ...heardBy(RATED, idOf(WHISTLE_NO))];
  return join([
    tellCase('SQ20261123-000001', ARCHIVED, 'archived'),
    tellCase(CLIMBED_NO, heard, 'dispatched'),
    tellWhistle(WHISTLE_NO, RATED, idOf(CLIMBED_NO)),
  ]);
}

/** Evidence of one case alone. */
export function evidenceOf(told: readonly Told[], status: string): Evidence {
  return join([tellCase('SQ20261123-000001', told, status)]);
}

type Part = Omit<Evidence, 'takenAt' | 'graceMs' | 'outages'>;

function join(parts: readonly Part[]): Evidence {
  return {
    takenAt: instant(30),
    graceMs: 5_000,
    outages: [],
    requests: parts.flatMap(({ requests }) => requests),
    driven: parts.flatMap(({ driven }) => driven),
    cases: parts.flatMap(({ cases }) => cases),
    events: parts.flatMap(({ events }) => events),
    clocks: parts.flatMap(({ clocks }) => clocks),
    notices: parts.flatMap(({ notices }) => notices),
    commands: parts.flatMap(({ commands }) => commands),
    processes: parts.flatMap(({ processes }) => processes),
    whistles: parts.flatMap(({ whistles }) => whistles),
    whistleEvents: parts.flatMap(({ whistleEvents }) => whistleEvents),
    whistleCommands: parts.flatMap(({ whistleCommands }) => whistleCommands),
    checkIns: parts.flatMap(({ checkIns }) => checkIns),
  };
}

const NO_WHISTLES = { whistles: [], whistleEvents: [], whistleCommands: [], checkIns: [] };

function tellCase(caseNo: string, told: readonly Told[], status: string): Part {
  const id = idOf(caseNo);
  const owner = { grievanceId: id };
  const events = eventsOf(owner, told);
  const commands = commandsOf(owner, events);
  const isClosed = status === 'closed' || status === 'archived';
  const row: CaseRow = {
    id,
    caseNo,
    title: `故障演练 file-${caseNo}`,
    status,
    seq: events.length,
    ended: status === 'archived',
    closedAt: events.findLast(({ type }) => type === 'closed')?.at ?? null,
    processStartedAt: START,
    chainHead: events.at(-1)?.hash ?? CHAIN_START,
    stateSeq: events.length,
    stateStatus: status,
  };
  const clocks = [...replayClocks(events).clocks.values()].map(({ warnings, ...clock }) => ({
    grievanceId: id,
    ...clock,
    nextWarnAt: warnings[0]?.at ?? null,
  }));
  return {
    cases: [row],
    events,
    commands,
    clocks,
    notices: noticesOf(id, events),
    requests: requestsOf(caseNo, commands),
    driven: isClosed ? [caseNo] : [],
    processes: row.ended ? [] : [id],
    ...NO_WHISTLES,
  };
}

function noticesOf(grievanceId: string, events: readonly EventRow[]): NoticeRow[] {
  return events
    .filter(({ type }) => type === 'closed')
    .flatMap(({ seq }) =>
      ['resident', 'org'].map((recipientKind) => ({
        id: `notice-${grievanceId}-${seq}-${recipientKind}`,
        grievanceId,
        seq,
        template: 'closed',
        recipientKind,
        orgUnitId: recipientKind === 'org' ? COMMUNITY.id : null,
      })),
    );
}

function requestsOf(caseNo: string, commands: readonly CommandRow[]): AskedRequest[] {
  const promisedAt = new Date(instant(63)).toISOString();
  const common = { askedAt: START, answeredAt: START, tries: 1 };
  const about = { subject: 'case', whistleNo: null } as const;
  const filing = { ...common, ...about, key: `file-${caseNo}`, what: 'file', caseNo: null, status: 201 };
  const given = commands.filter(({ commandId }) => /^(sign|result|review|answer)/.test(commandId));
  return [
    { ...filing, answer: { caseNo, promisedAt } },
    ...given.map(({ commandId, toSeq }) => ({
      ...common,
      ...about,
      key: commandId,
      what: 'command',
      caseNo,
      status: 200,
      answer: { caseNo, seq: toSeq },
    })),
  ];
}
