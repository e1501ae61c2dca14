import { FINDING_KINDS, type Finding } from '../checker/finding';
import type { Examination } from '../damage/examine-checker';

const SHOWN = 10;

/** What was found, one row a kind, all kinds, with the cases. */
export function findingsTable(findings: readonly Finding[]): string[] {
  const width = Math.max(...FINDING_KINDS.map((kind) => kind.length));
  return FINDING_KINDS.flatMap((kind) => {
    const found = findings.filter((finding) => finding.kind === kind);
    const places = found
      .slice(0, SHOWN)
      .map(({ where, detail }) => `${' '.repeat(width + 9)}${where}  ${detail}`);
    const more = found.length > SHOWN ? [`${' '.repeat(width + 9)}… and ${found.length - SHOWN} more`] : [];
    return [`  ${kind.padEnd(width)}  ${String(found.length).padStart(4)}`, ...places, ...more];
  });
}

/** How the checker did on the damaged copies. */
export function examinationTable(examinations: readonly Examination[]): string[] {
  const width = Math.max(...examinations.map(({ damage }) => damage.name.length));
  return examinations.map(({ damage, named }) => {
    const verdict = named === null ? 'nothing to damage' : named ? 'named' : 'NOT NAMED';
    return `  ${damage.name.padEnd(width)}  ${verdict}`;
  });
}
