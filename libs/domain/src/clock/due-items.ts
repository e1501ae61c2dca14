import type { GrievanceState } from '../grievance/state';
import type { Instant } from '../time/instant';
import { isPaused, isRunning, type ClockKind } from './clock';
import { DUTY_CLOCKS } from './duty-clocks';
import { worstOf, type Light } from './light';

/** Something that time alone brings about. */
export interface DueItem {
  readonly clockKey: string;
  readonly kind: ClockKind;
  readonly phase: 'warn' | 'due';
  readonly at: Instant;
}

/** All that is still to come on the running clocks, earliest first; ties in a fixed order, warnings first. */
export function dueItems(state: GrievanceState): DueItem[] {
  const items: DueItem[] = [];
  for (const clock of Object.values(state.clocks)) {
    if (!isRunning(clock) || isPaused(clock) || clock.breachedAt !== null) continue;
    const { key: clockKey, kind } = clock;
    const [warning] = clock.warnings;
    if (warning !== undefined) items.push({ clockKey, kind, phase: 'warn', at: warning.at });
    items.push({ clockKey, kind, phase: 'due', at: clock.dueAt });
  }
  return items.sort(byInstant);
}

function byInstant(a: DueItem, b: DueItem): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.phase !== b.phase) return a.phase === 'warn' ? -1 : 1;
  return a.clockKey < b.clockKey ? -1 : 1;
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
