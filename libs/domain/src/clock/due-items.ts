import type { GrievanceState } from '../grievance/state';
import type { Instant } from '../time/instant';
import { isPaused, isRunning, type ClockKind, type ClockState } from './clock';
import { DUTY_CLOCKS } from './duty-clocks';
import { worstOf, type Light } from './light';

/** Something that time alone brings about. */
export interface DueItem<Kind extends string = ClockKind> {
  readonly clockKey: string;
  readonly kind: Kind;
  readonly phase: 'warn' | 'due';
  readonly at: Instant;
}

/** All that is still to come on running clocks, earliest first; ties in a fixed order, warnings first. */
export function itemsOf<Kind extends string>(
  clocks: Readonly<Record<string, ClockState<Kind>>>,
): DueItem<Kind>[] {
  const items: DueItem<Kind>[] = [];
  for (const clock of Object.values(clocks)) {
    if (!isRunning(clock) || isPaused(clock) || clock.breachedAt !== null) continue;
    const { key: clockKey, kind } = clock;
    const [warning] = clock.warnings;
    if (warning !== undefined) items.push({ clockKey, kind, phase: 'warn', at: warning.at });
    items.push({ clockKey, kind, phase: 'due', at: clock.dueAt });
  }
  return items.sort(byInstant);
}

function byInstant(a: DueItem<string>, b: DueItem<string>): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.phase !== b.phase) return a.phase === 'warn' ? -1 : 1;
  return a.clockKey < b.clockKey ? -1 : 1;
}

/** All that is still to come on the clocks of a case. */
export function dueItems(state: GrievanceState): DueItem[] {
  return itemsOf(state.clocks);
}

/** The earliest item, for the one timer of a case; null when only people can move the case. */
export function nextDue(state: GrievanceState): DueItem | null {
  return dueItems(state)[0] ?? null;
}

/** The light of a case: the worst of its running duty clocks; grey when none runs, or all of them stand still. */
export function lightOf(state: GrievanceState): Light {
  const duties = Object.values(state.clocks).filter(
    (clock) => isRunning(clock) && !isPaused(clock) && DUTY_CLOCKS.includes(clock.kind),
  );
  return worstOf(duties.map(({ light }) => light));
}
