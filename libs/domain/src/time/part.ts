import { UNIT_MS } from './axis';
import type { Instant } from './instant';
import { isDayUnit, type LimitUnit, type TimeUnit } from './limit';

/** What a clerk calls the stretches between start and due. Rest days go by their own names: 国庆节, 周末. */
export const PartName = {
  startDay: '起算日',
  workingHours: '工作时间',
  workingDay: '工作日',
  naturalDay: '自然日',
  wallClock: '连续计时',
  madeUp: '调休上班',
  noonBreak: '午休',
  offHours: '下班时间',
  rolled: '顺延',
  paused: '挂起',
} as const;

/** A stretch between start and due, and what it does to the count. */
export interface Part {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: 'start_day' | 'counted' | 'closed' | 'paused';
  /** Chinese, as {@link PartName} or the name of the rest day. */
  readonly name: string;
  /** What a counted stretch adds, in the unit of its limit; null where nothing counts. */
  readonly amount: { readonly value: number; readonly unit: LimitUnit } | null;
}

/** Neighbours of one kind and name as one part. */
export function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind === part.kind && last.name === part.name && last.amount?.unit === part.amount?.unit) {
      result[result.length - 1] = { ...last, to: part.to, amount: sumOf(last, part) };
    } else result.push(part);
  }
  return result;
}

/** A stretch that counts as long as it is, in a unit of time. */
export function countedTime(from: Instant, to: Instant, name: string, unit: TimeUnit): Part {
  return { from, to, kind: 'counted', name, amount: { value: (to - from) / UNIT_MS[unit], unit } };
}

/** The sum of two neighbours. Time is taken from their ends: fractions of an hour do not add up exactly. */
function sumOf(first: Part, second: Part): Part['amount'] {
  if (first.amount === null || second.amount === null) return null;
  const { unit } = first.amount;
  const value = isDayUnit(unit)
    ? first.amount.value + second.amount.value
    : (second.to - first.from) / UNIT_MS[unit];
  return { value, unit };
}
