import { isAcknowledged, isCommandOn } from '../evidence/asked-request';
import type { Evidence } from '../evidence/evidence';
import { FindingKind } from '../checker/finding';
import { NoSuchPlaceError, type Damage } from './damage';
import { caseWhere, withHistory, withRow } from './rewrite';

const any = (evidence: Evidence) => caseWhere(evidence, 'any', ({ events }) => events.length > 3);

/** Rows that are gone, there twice, or other than they were. */
export const DAMAGES_OF_STORAGE: readonly Damage[] = [
  {
    name: 'a receipt whose case is gone',
    expects: FindingKind.lostReceipt,
    apply: (evidence) => {
      const { row } = any(evidence);
      const of = ({ grievanceId }: { readonly grievanceId: string }): boolean => grievanceId !== row.id;
      const cases = evidence.cases.filter(({ id }) => id !== row.id);
      const { events, clocks, notices, commands } = evidence;
      const rest = { events: events.filter(of), clocks: clocks.filter(of), notices: notices.filter(of) };
      return { evidence: { ...evidence, ...rest, cases, commands: commands.filter(of) }, where: row.caseNo };
    },
  },
  {
    name: 'the row of a case gone',
    expects: FindingKind.lostReceipt,
    apply: (evidence) => {
      const { row } = any(evidence);
      return {
        evidence: { ...evidence, cases: evidence.cases.filter(({ id }) => id !== row.id) },
        where: row.caseNo,
      };
    },
  },
  {
    name: 'one request, two cases',
    expects: FindingKind.doubledCase,
    apply: (evidence) => {
      const { row } = any(evidence);
      const twin = { ...row, id: `${row.id.slice(0, -4)}dead`, caseNo: `${row.caseNo}-2` };
      const filing = evidence.requests.find(
        ({ what, key }) => what === 'file' && row.title.endsWith(` ${key}`),
      );
      return {
        evidence: { ...evidence, cases: [...evidence.cases, twin] },
        where: filing?.key ?? row.caseNo,
      };
    },
  },
  {
    name: 'a receipt that promised another day',
    expects: FindingKind.brokenPromise,
    apply: (evidence) => {
      const at = evidence.requests.findIndex((asked) => asked.what === 'file' && isAcknowledged(asked));
      const request = evidence.requests[at];
      if (!request) throw new NoSuchPlaceError('with a receipt');
      const answer = { ...request.answer, promisedAt: '2001-01-01T00:00:00.000Z' };
      const requests = evidence.requests.with(at, { ...request, answer });
      return { evidence: { ...evidence, requests }, where: request.answer.caseNo ?? '' };
    },
  },
  {
    name: 'an event gone',
    expects: FindingKind.eventGap,
    apply: (evidence) => {
      const { row } = any(evidence);
      const events = evidence.events.filter(({ grievanceId, seq }) => grievanceId !== row.id || seq !== 2);
      return { evidence: { ...evidence, events }, where: row.caseNo };
    },
  },
  {
    name: 'an event there twice',
    expects: FindingKind.eventGap,
    apply: (evidence) => {
      const { row, events } = any(evidence);
      return {
        evidence: { ...evidence, events: [...evidence.events, ...events.slice(1, 2)] },
        where: row.caseNo,
      };
    },
  },
  {
    name: 'a link of the hash chain broken',
    expects: FindingKind.brokenChain,
    apply: (evidence) => {
      const { row } = any(evidence);
      const events = evidence.events.map((event) =>
        event.grievanceId === row.id && event.seq === 2 ? { ...event, prevHash: 'ff'.repeat(32) } : event,
      );
      return { evidence: { ...evidence, events }, where: row.caseNo };
    },
  },
  {
    name: 'an event rewritten',
    expects: FindingKind.brokenChain,
    apply: (evidence) => {
      const { row } = any(evidence);
      const events = evidence.events.map((event) =>
        event.grievanceId === row.id && event.seq === 2 ? { ...event, at: event.at + 1 } : event,
      );
      return { evidence: { ...evidence, events }, where: row.caseNo };
    },
  },
  {
    name: 'a wrong status',
    expects: FindingKind.rowDiffers,
    apply: (evidence) => {
      const { row } = caseWhere(evidence, 'ended or closed', ({ row }) => row.closedAt !== null);
      return withRow(evidence, row, { status: 'in_progress' });
    },
  },
  {
    name: 'an acknowledged command without its events',
    expects: FindingKind.lostCommand,
    apply: (evidence) => {
      const { request, file } = lastCommand(evidence);
      const kept = file.events.filter(({ commandId }) => commandId !== request.key);
      const commands = evidence.commands.filter(({ commandId }) => commandId !== request.key);
      return withHistory({ ...evidence, commands }, file, kept);
    },
  },
  {
    name: 'one command, two steps',
    expects: FindingKind.doubledCommand,
    apply: (evidence) => {
      const { request, file } = lastCommand(evidence);
      const step = file.events.filter(({ commandId }) => commandId === request.key);
      return withHistory(evidence, file, [...file.events, ...step]);
    },
  },
  {
    name: 'a command that failed inside',
    expects: FindingKind.failed,
    apply: (evidence) => {
      const { request } = lastCommand(evidence);
      const failed = { ...request, status: 500, answer: { code: 'internal.error' } };
      const requests = evidence.requests.map((asked) => (asked === request ? failed : asked));
      return { evidence: { ...evidence, requests }, where: request.caseNo ?? '' };
    },
  },
  {
    name: 'a command refused and done all the same',
    expects: FindingKind.refusedButDone,
    apply: (evidence) => {
      const { request } = lastCommand(evidence);
      const refused = { ...request, status: 409, answer: { code: 'command.not_in_this_status' } };
      const requests = evidence.requests.map((asked) => (asked === request ? refused : asked));
      return { evidence: { ...evidence, requests }, where: request.caseNo ?? '' };
    },
  },
];

function lastCommand(evidence: Evidence) {
  const request = evidence.requests.findLast((asked) => isCommandOn('case', asked) && isAcknowledged(asked));
  if (!request) throw new NoSuchPlaceError('with an acknowledged command');
  return { request, file: caseWhere(evidence, 'of the command', ({ row }) => row.caseNo === request.caseNo) };
}
