import type { WhistleEventRow } from '../evidence/whistle-rows';
import { FindingKind, type Finding } from './finding';
import type { WhistleFile } from './whistle-file';

/** Where an event leaves a whistle, for those that move it as a whole. */
const LEADS_TO: Readonly<Record<string, string>> = {
  drafted: 'drafted',
  refused: 'refused',
  blown: 'blown',
  withdrawn: 'withdrawn',
  closed: 'closed',
  rating_ended: 'rated',
};
const ENDED = ['refused', 'withdrawn', 'rated'];

/** Where an event leaves the department that it names. */
const BRINGS: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  objected: 'objecting',
  arrived: 'arrived',
  arrival_disputed: 'accepted',
  done_reported: 'done',
  sent_back: 'arrived',
  department_released: 'released',
};
/** In these a department owes nothing any more. */
const NOTHING_OWED = ['done', 'released', 'excused'];

/** The row says what its events amount to; it was closed only when no department owed anything. */
export function checkWhistleStatus({ row, events }: WhistleFile): Finding[] {
  const tell = (kind: FindingKind, detail: string): Finding => ({ kind, where: row.whistleNo, detail });
  const closing = events.findIndex(({ type }) => type === 'closed');
  const owing = closing < 0 ? [] : [...departmentsAfter(events.slice(0, closing))].filter(isOwing);
  const status = events.reduce((before, { type }) => LEADS_TO[type] ?? before, '');
  const differences: [string, unknown, unknown][] = [
    ['status', row.status, status],
    ['status in the snapshot', row.stateStatus, status],
    ['number in the snapshot', row.stateSeq, row.seq],
    ['ended', row.ended, ENDED.includes(status)],
    ['closed at', row.closedAt, events.find(({ type }) => type === 'closed')?.at ?? null],
    ...[...departmentsAfter(events)].map(([orgId, should]): [string, unknown, unknown] => [
      `department ${orgId}`,
      row.departments.find((department) => department.orgId === orgId)?.status,
      should,
    ]),
  ];
  return [
    ...owing.map(([orgId, standing]) => tell(FindingKind.closedOwing, `${orgId} was ${standing}`)),
    ...differences
      .filter(([, is, should]) => is !== should)
      .map(([what, is, should]) =>
        tell(FindingKind.rowDiffers, `${what}: ${String(is)} instead of ${String(should)}`),
      ),
  ];
}

function isOwing([, status]: readonly [string, string]): boolean {
  return !NOTHING_OWED.includes(status);
}

/** Where each department stands after some events, by its id. */
function departmentsAfter(events: readonly WhistleEventRow[]): Map<string, string> {
  const standing = new Map<string, string>();
  for (const { type, body } of events) {
    for (const { orgId } of summonedBy(type, body)) standing.set(orgId, 'notified');
    const orgId = String(body.orgId);
    const brought = type === 'objection_ruled' ? (body.upheld ? 'excused' : 'accepted') : BRINGS[type];
    if (brought !== undefined) standing.set(orgId, brought);
  }
  return standing;
}

function summonedBy(type: string, body: WhistleEventRow['body']): readonly { readonly orgId: string }[] {
  if (type === 'drafted') return body.departments as { orgId: string }[];
  return type === 'department_added' ? [body.department as { orgId: string }] : [];
}
