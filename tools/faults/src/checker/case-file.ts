import type { CaseRow, ClockRow, CommandRow, Evidence, EventRow, NoticeRow } from '../evidence/evidence';

/** All rows of one case. */
export interface CaseFile {
  readonly row: CaseRow;
  /** In order of number. */
  readonly events: readonly EventRow[];
  readonly clocks: readonly ClockRow[];
  readonly notices: readonly NoticeRow[];
  readonly commands: readonly CommandRow[];
}

/** The evidence, case by case. */
export function caseFiles(evidence: Evidence): CaseFile[] {
  const events = byCase(evidence.events);
  const clocks = byCase(evidence.clocks);
  const notices = byCase(evidence.notices);
  const commands = byCase(evidence.commands);
  return evidence.cases.map((row) => ({
    row,
    events: (events.get(row.id) ?? []).toSorted((a, b) => a.seq - b.seq),
    clocks: clocks.get(row.id) ?? [],
    notices: notices.get(row.id) ?? [],
    commands: commands.get(row.id) ?? [],
  }));
}

function byCase<Row extends { readonly grievanceId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.grievanceId);
    if (known) known.push(row);
    else found.set(row.grievanceId, [row]);
  }
  return found;
}
