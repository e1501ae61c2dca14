import { CHAIN_START, hashOf } from '../checker/canonical';
import { caseFiles, type CaseFile } from '../checker/case-file';
import { whistleFiles, type WhistleFile } from '../checker/whistle-file';
import type { CaseRow, ClockRow, Evidence, EventRow } from '../evidence/evidence';
import type { WhistleEventRow, WhistleRow } from '../evidence/whistle-rows';
import { NoSuchPlaceError, type Damaged } from './damage';

/** The first case that fits, by its number. */
export function caseWhere(evidence: Evidence, wanted: string, fits: (file: CaseFile) => boolean): CaseFile {
  const file = caseFiles(evidence).find(fits);
  if (!file) throw new NoSuchPlaceError(wanted);
  return file;
}

/** The same evidence with another row for a case. */
export function withRow(evidence: Evidence, row: CaseRow, change: Partial<CaseRow>): Damaged {
  const cases = evidence.cases.map((known) => (known.id === row.id ? { ...known, ...change } : known));
  return { evidence: { ...evidence, cases }, where: row.caseNo };
}

/** The same evidence with another clock. */
export function withClock(evidence: Evidence, clock: ClockRow, change: Partial<ClockRow>): Evidence {
  const isIt = (known: ClockRow): boolean =>
    known.grievanceId === clock.grievanceId && known.key === clock.key;
  return {
    ...evidence,
    clocks: evidence.clocks.map((known) => (isIt(known) ? { ...known, ...change } : known)),
  };
}

/**
 * The same evidence with other events for a case, numbered and chained anew, and counted by its row: as a faulty
 * product would have written them, not as a hand in the files would leave them.
 */
export function withHistory(evidence: Evidence, { row }: CaseFile, events: readonly EventRow[]): Damaged {
  let head = CHAIN_START;
  const chained = events.map((event, index) => {
    const numbered = { ...event, seq: index + 1, prevHash: head };
    head = hashOf(numbered, { grievanceId: row.id }, head);
    return { ...numbered, hash: head };
  });
  const others = evidence.events.filter(({ grievanceId }) => grievanceId !== row.id);
  const counted = { seq: chained.length, stateSeq: chained.length, chainHead: head };
  return withRow({ ...evidence, events: [...others, ...chained] }, row, counted);
}

/** The first whistle that fits, by its number. */
export function whistleWhere(
  evidence: Evidence,
  wanted: string,
  fits: (file: WhistleFile) => boolean,
): WhistleFile {
  const file = whistleFiles(evidence).find(fits);
  if (!file) throw new NoSuchPlaceError(wanted);
  return file;
}

/** The same evidence with another row for a whistle. */
export function withWhistleRow(evidence: Evidence, row: WhistleRow, change: Partial<WhistleRow>): Damaged {
  const whistles = evidence.whistles.map((known) => (known.id === row.id ? { ...known, ...change } : known));
  return { evidence: { ...evidence, whistles }, where: row.whistleNo };
}

/** The same evidence with other events for a whistle, as {@link withHistory} does it for a case. */
export function withWhistleHistory(
  evidence: Evidence,
  { row }: WhistleFile,
  events: readonly WhistleEventRow[],
): Damaged {
  let head = CHAIN_START;
  const chained = events.map((event, index) => {
    const numbered = { ...event, seq: index + 1, prevHash: head };
    head = hashOf(numbered, { whistleId: row.id }, head);
    return { ...numbered, hash: head };
  });
  const others = evidence.whistleEvents.filter(({ whistleId }) => whistleId !== row.id);
  const counted = { seq: chained.length, stateSeq: chained.length, chainHead: head };
  return withWhistleRow({ ...evidence, whistleEvents: [...others, ...chained] }, row, counted);
}
