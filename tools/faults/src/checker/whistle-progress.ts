import type { Evidence } from '../evidence/evidence';
import { FindingKind, type Finding } from './finding';
import { COMPLETES_WITHIN_MS } from './progress';
import type { WhistleFile } from './whistle-file';

/** What the driver set out to bring to its end has ended; open whistles have a process and ended ones none. */
export function checkWhistleProgress(evidence: Evidence, files: readonly WhistleFile[]): Finding[] {
  const running = new Set(evidence.processes);
  const driven = new Set(evidence.driven);
  return files.flatMap(({ row, events }) => {
    const findings: Finding[] = [];
    const tell = (kind: FindingKind, detail: string): void => {
      findings.push({ kind, where: row.whistleNo, detail });
    };
    if (driven.has(row.whistleNo) && !row.ended) tell(FindingKind.notClosed, row.status);
    if (!row.ended && row.processStartedAt === null) tell(FindingKind.noProcess, 'never started');
    else if (!row.ended && !running.has(row.id)) tell(FindingKind.noProcess, 'not running');
    const lastAt = events.at(-1)?.recordedAt ?? 0;
    if (row.ended && running.has(row.id) && evidence.takenAt - lastAt > COMPLETES_WITHIN_MS)
      tell(FindingKind.processLeft, `ended ${new Date(lastAt).toISOString()}`);
    return findings;
  });
}
