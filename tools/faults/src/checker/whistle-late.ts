import { FindingKind, type Finding } from './finding';
import type { WhistleFile } from './whistle-file';

/** Being late with one of these goes to the district by itself, by the rules that a run has. */
const GOES_UP = ['accept', 'arrive'];

/** A department that is late with accepting or arriving is told to the district in the same step: always, and once. */
export function checkLateDepartments({ row, events }: WhistleFile): Finding[] {
  const tell = (kind: FindingKind, detail: string): Finding => ({ kind, where: row.whistleNo, detail });
  const late = events
    .filter(({ type, body }) => type === 'clock_breached' && GOES_UP.includes(String(body.clock)))
    .map(({ commandId, body }) => ({
      commandId,
      what: `${String(body.clock)} of ${departmentOf(body.clockKey)}`,
    }));
  const told = events
    .filter(({ type }) => type === 'escalated')
    .map(({ seq, commandId, body }) => ({
      seq,
      commandId,
      what: `${String(body.stage)} of ${String(body.orgId)}`,
    }));
  const same = (a: { commandId: string; what: string }, b: { commandId: string; what: string }): boolean =>
    a.commandId === b.commandId && a.what === b.what;
  return [
    ...late
      .filter((one) => !told.some((other) => same(one, other)))
      .map(({ what }) => tell(FindingKind.notEscalated, what)),
    ...told
      .filter(
        (one, index) =>
          told.findIndex((other) => same(one, other)) < index || !late.some((l) => same(one, l)),
      )
      .map(({ seq, what }) => tell(FindingKind.escalatedTwice, `event ${seq}: ${what}`)),
  ];
}

/** `arrive:<orgId>` is the clock of one department. */
function departmentOf(clockKey: unknown): string {
  return String(clockKey).split(':')[1] ?? '';
}
