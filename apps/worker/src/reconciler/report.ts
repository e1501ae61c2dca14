import { Finding, REPAIRED } from './finding';
import type { ReconcileReport } from './reconciliation';

const SHOWN_IDS = 3;

const WORDS: Readonly<Record<Finding, string>> = {
  [Finding.agrees]: 'row and process agree',
  [Finding.missing]: 'open row without a process',
  [Finding.orphaned]: 'process without an open row',
  [Finding.ahead]: 'process knows more than its row',
  [Finding.behind]: 'process knows less than its row',
  [Finding.different]: 'process knows another past than its row',
  [Finding.working]: 'process was at work, not compared',
  [Finding.unanswered]: 'process did not answer',
};

/** The report as lines for a terminal: what was compared, then one line for each finding. */
export function reportLines({ process, deep, openRows, openProcesses, found }: ReconcileReport): string[] {
  const how = deep ? ', each with its state' : '';
  const lines = [...found].map(([finding, ids]) => line(finding, ids));
  return [
    `Compared ${openRows} open ${process}s with ${openProcesses} open processes${how}.`,
    ...(lines.length > 0 ? lines : ['They agree.']),
  ];
}

function line(finding: Finding, ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN_IDS).join(' ') + (ids.length > SHOWN_IDS ? ' …' : '');
  return `  ${WORDS[finding].padEnd(40)}${String(ids.length).padStart(7)}  ${outcome(finding).padEnd(28)}${shown}`;
}

function outcome(finding: Finding): string {
  if (!REPAIRED.includes(finding)) return 'nothing changed';
  if (finding === Finding.orphaned) return 'ended';
  return finding === Finding.missing ? 'handed to the relay' : 'ended, handed to the relay';
}
