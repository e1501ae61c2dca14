import type { Evidence } from '../evidence/evidence';
import type { CheckInRow, WhistleCommandRow, WhistleEventRow, WhistleRow } from '../evidence/whistle-rows';

/** All rows of one whistle. */
export interface WhistleFile {
  readonly row: WhistleRow;
  /** In order of number. */
  readonly events: readonly WhistleEventRow[];
  readonly commands: readonly WhistleCommandRow[];
  readonly checkIns: readonly CheckInRow[];
}

/** The evidence, whistle by whistle. */
export function whistleFiles(evidence: Evidence): WhistleFile[] {
  return evidence.whistles.map((row) => {
    const own = <Row extends { readonly whistleId: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ whistleId }) => whistleId === row.id);
    return {
      row,
      events: own(evidence.whistleEvents).toSorted((a, b) => a.seq - b.seq),
      commands: own(evidence.whistleCommands),
      checkIns: own(evidence.checkIns),
    };
  });
}
