import type { Calendar } from '../time/calendar';
import type { Limit } from '../time/limit';
import type { ClockKind, ClockStamp, ClockState } from './clock';
import { countOut, type LightAt } from './count-out';

/** A clock that was counted out again, with the old instant and the new. */
export type Restated<Kind extends string = ClockKind> = Extract<ClockStamp<Kind>, { action: 'restate' }>;

/**
 * What another rule or calendar makes of a clock: nothing where its rule, due instant and certainty stay as they are.
 * Extensions and pauses stay as they were granted.
 */
export function recounted<Kind extends string>(
  clock: ClockState<Kind>,
  rule: { readonly id: string; readonly limit: Limit },
  lights: readonly LightAt[],
  calendar: Calendar,
): Restated<Kind>[] {
  const limits = [rule.limit, ...clock.limits.slice(1)];
  const due = countOut({ ...clock, limits }, lights, calendar);
  const isSame =
    due.dueAt === clock.dueAt &&
    due.provisional === clock.provisional &&
    rule.id === clock.ruleId &&
    limits.every((limit, index) => isSameLimit(limit, clock.limits[index]));
  if (isSame) return [];
  return [{ action: 'restate', key: clock.key, ruleId: rule.id, limits, oldDueAt: clock.dueAt, ...due }];
}

function isSameLimit(a: Limit, b: Limit | undefined): boolean {
  const fields = ['amount', 'unit', 'roll', 'dayEnd', 'startDay'] as const;
  return b !== undefined && fields.every((field) => a[field] === b[field]);
}
