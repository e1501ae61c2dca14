import type { Evidence } from '../evidence/evidence';
import type { CaseFile } from './case-file';
import { FindingKind, type Finding } from './finding';

const CLOSED = ['closed', 'archived'];
/** A process completes a moment after it recorded the end of its case or whistle. */
export const COMPLETES_WITHIN_MS = 15_000;

/** What the driver set out to close is closed; open cases have a process and ended ones none. */
export function checkProgress(evidence: Evidence, files: readonly CaseFile[]): Finding[] {
  const running = new Set(evidence.processes);
  const driven = new Set(evidence.driven);
  return files.flatMap((file) => {
    const { row, events } = file;
    const findings: Finding[] = [];
    const tell = (kind: FindingKind, detail: string): void => {
      findings.push({ kind, where: row.caseNo, detail });
    };
    if (driven.has(row.caseNo) && !CLOSED.includes(row.status)) tell(FindingKind.notClosed, row.status);
    if (!row.ended && row.processStartedAt === null) tell(FindingKind.noProcess, 'never started');
    else if (!row.ended && !running.has(row.id)) tell(FindingKind.noProcess, 'not running');
    const lastAt = events.at(-1)?.recordedAt ?? 0;
    if (row.ended && running.has(row.id) && evidence.takenAt - lastAt > COMPLETES_WITHIN_MS)
      tell(FindingKind.processLeft, `ended ${new Date(lastAt).toISOString()}`);
    return findings;
  });
}
