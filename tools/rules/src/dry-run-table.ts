import type { DryRun } from '@suqiu/client';

/** So many clocks are listed; the rest is counted. */
const LISTED = 20;

/** What a change does to the open cases, for people to read. */
export function dryRunTable({ cases, changed, turnRed, organisations, items }: DryRun): string {
  const rest = items.length > LISTED ? [`  … and ${items.length - LISTED} clocks more`] : [];
  return [
    `${cases} open cases looked at: ${changed} would change, ${turnRed} would turn red at once.`,
    ...organisations.map((one) => `  ${one.name} (${one.code}): ${one.changed}, red ${one.turnRed}`),
    ...items
      .slice(0, LISTED)
      .map(
        ({ caseNo, clock, oldDue, newDue, turnsRed }) =>
          `  ${caseNo}  ${clock}  ${oldDue} → ${newDue}${turnsRed ? '  red' : ''}`,
      ),
    ...rest,
  ].join('\n');
}
