import type { EventRow } from '../evidence/evidence';
import type { CaseFile } from './case-file';
import { FindingKind, type Finding } from './finding';

/** Where an event leaves a case, for those that say so by themselves. */
const LEADS_TO: Readonly<Record<string, string>> = {
  registered: 'registered',
  accepted: 'accepted',
  not_accepted: 'not_accepted',
  transferred: 'transferred',
  answered_on_spot: 'callback',
  merged: 'merged',
  dispatched: 'dispatched',
  handed_down: 'dispatched',
  escalated: 'dispatched',
  return_requested: 'return_review',
  result_submitted: 'pending_review',
  result_approved: 'callback',
  reworked: 'rework',
  termination_requested: 'termination_review',
  terminated: 'terminated',
  withdrawn: 'withdrawn',
  closed: 'closed',
  archived: 'archived',
};

const ENDED = ['archived', 'not_accepted', 'transferred', 'merged', 'terminated', 'withdrawn'];

/** The row says what its events amount to: status, number, whether and when it closed. */
export function checkStatus({ row, events }: CaseFile): Finding[] {
  const status = statusAfter(events);
  const closedAt = closedAfter(events);
  const differences: [string, unknown, unknown][] = [
    ['status', row.status, status],
    ['status in the snapshot', row.stateStatus, status],
    ['number in the snapshot', row.stateSeq, row.seq],
    ['ended', row.ended, ENDED.includes(status)],
    ['closed at', row.closedAt, closedAt],
  ];
  return differences
    .filter(([, is, should]) => is !== should)
    .map(([what, is, should]) => ({
      kind: FindingKind.rowDiffers,
      where: row.caseNo,
      detail: `${what}: ${String(is)} instead of ${String(should)}`,
    }));
}

function statusAfter(events: readonly EventRow[]): string {
  let status = '';
  let before = '';
  for (const { type } of events) {
    if (type === 'termination_requested') before = status;
    // Signed by rule while a termination is decided: the review goes on and ends with the case in hand.
    if (type === 'signed' && status === 'termination_review') before = 'in_progress';
    else if (type === 'signed') status = 'in_progress';
    else if (type === 'termination_refused') status = before;
    else status = LEADS_TO[type] ?? status;
  }
  return status;
}

function closedAfter(events: readonly EventRow[]): number | null {
  const last = events.findLast(
    ({ type }) => type === 'closed' || type === 'reopened' || (ENDED.includes(type) && type !== 'archived'),
  );
  return last === undefined || last.type === 'reopened' ? null : last.at;
}
