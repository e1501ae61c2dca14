import type { DryRun } from '@suqiu/client';

/** So many clocks are listed; the rest is counted. */
const LISTED = 20;

/** What a change does to the open cases and whistles, for people to read. */
export function dryRunTable({ organisations, items, ...all }: DryRun): string {
  const rest = items.length > LISTED ? [`  … and ${items.length - LISTED} clocks more`] : [];
  return [
    `${all.cases} open cases looked at: ${all.changed} would change, ${all.turnRed} would turn red at once.`,
    `${all.whistles} open whistles looked at: ${all.whistlesChanged} would change, ${all.whistlesTurnRed} would turn red at once.`,
    ...organisations.map(
      (one) =>
        `  ${one.name} (${one.code}): ${one.changed}, red ${one.turnRed}; whistles ${one.whistlesChanged}, red ${one.whistlesTurnRed}`,
    ),
    ...items
      .slice(0, LISTED)
      .map(
        ({ caseNo, whistleNo, clock, oldDue, newDue, turnsRed }) =>
          `  ${caseNo ?? whistleNo ?? ''}  ${clock}  ${oldDue} → ${newDue}${turnsRed ? '  red' : ''}`,
      ),
    ...rest,
  ].join('\n');
}
