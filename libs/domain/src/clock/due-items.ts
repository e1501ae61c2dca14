import type { GrievanceState } from '../grievance/state';
import type { Instant } from '../time/instant';
import type { ClockKind } from './clock';
import { DUTY_CLOCKS } from './effects';
import { isRunning } from './stamp';

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
    if (!isRunning(clock) || clock.breachedAt !== null) continue;
    const { key: clockKey, kind } = clock;
    if (clock.warnAt !== null && clock.warnedAt === null) {
      items.push({ clockKey, kind, phase: 'warn', at: clock.warnAt });
    }
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

export const Light = { green: 'green', yellow: 'yellow', red: 'red', grey: 'grey' } as const;
export type Light = (typeof Light)[keyof typeof Light];

/** Red: a running duty clock is past due. Yellow: one is near. Grey: nobody's clock runs. Green: all in time. */
export function lightOf(state: GrievanceState): Light {
  const duties = Object.values(state.clocks).filter((c) => isRunning(c) && DUTY_CLOCKS.includes(c.kind));
  if (duties.some((c) => c.breachedAt !== null)) return Light.red;
  if (duties.some((c) => c.warnedAt !== null)) return Light.yellow;
  return duties.length === 0 ? Light.grey : Light.green;
}
