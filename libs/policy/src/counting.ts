import { LimitUnit, type Limit } from '@suqiu/domain';

/** How a pack counts limits in days that do not say so themselves. */
export type Counting = Required<Pick<Limit, 'dayEnd' | 'startDay' | 'roll'>>;

/** A limit with what a pack says about days filled in; what the limit says itself stays, units of time are untouched. */
export function countedBy({ dayEnd, startDay, roll }: Counting, limit: Limit): Limit {
  if (limit.unit === LimitUnit.workDay) return { dayEnd, startDay, ...limit };
  return limit.unit === LimitUnit.naturalDay ? { dayEnd, startDay, roll, ...limit } : limit;
}
