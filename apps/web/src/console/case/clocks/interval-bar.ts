import type { ClockExplanation } from '../use-case';

type Part = ClockExplanation['parts'][number];

/** A stretch of the bar: parts of one kind and name that follow each other, as one. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly kind: Part['kind'];
  readonly name: string;
  readonly ms: number;
  /** What it counts as, in the unit of the limit; null where it does not count. */
  readonly counts: { readonly amount: number; readonly unitLabel: string } | null;
  /** Its share of the whole, from 0 to 1. */
  readonly share: number;
}

/** The bar of a clock, and the sum under it. */
export interface IntervalBar {
  readonly stretches: readonly Stretch[];
  readonly sumMs: number;
  /** What all counted stretches make together. */
  readonly counted: { readonly amount: number; readonly unitLabel: string } | null;
  /** Whether the stretches fill the time from start to due without gap or overlap. */
  readonly fits: boolean;
}

/** Fractions of a unit that are told; finer ones come from adding numbers with a point. */
const THOUSANDTHS = 1_000;

/** Joins the parts of an explanation into a bar, and adds them up. */
export function intervalBar({ parts, startedAt, dueAt, sumMs }: ClockExplanation): IntervalBar {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    const share = sumMs > 0 ? part.ms / sumMs : 0;
    if (!last || last.kind !== part.kind || last.name !== part.name) stretches.push({ ...part, share });
    else
      stretches.splice(-1, 1, {
        ...last,
        to: part.to,
        ms: last.ms + part.ms,
        counts: added(last.counts, part.counts),
        share: last.share + share,
      });
  }
  const together = stretches.reduce((sum, { ms }) => sum + ms, 0);
  return {
    stretches,
    sumMs: together,
    counted: stretches.reduce<IntervalBar['counted']>((sum, { counts }) => added(sum, counts), null),
    fits: together === sumMs && sumMs === Date.parse(dueAt) - Date.parse(startedAt),
  };
}

function added(one: Stretch['counts'], other: Stretch['counts']): Stretch['counts'] {
  if (!one || !other) return one ?? other;
  const amount = Math.round((one.amount + other.amount) * THOUSANDTHS) / THOUSANDTHS;
  return { amount, unitLabel: one.unitLabel };
}

/** Where an instant lies in the bar, from 0 to 1; null outside of it. */
export function placeOf(
  instant: number,
  { startedAt, dueAt }: Pick<ClockExplanation, 'startedAt' | 'dueAt'>,
): number | null {
  const [from, to] = [Date.parse(startedAt), Date.parse(dueAt)];
  return instant < from || instant > to || to === from ? null : (instant - from) / (to - from);
}
