import { monthAfter, monthsBetween, type Month } from './month';
import type { ThemeRules } from './theme-rules';

/** How many cases of a theme's categories and place were reported in a month. */
export interface MonthCount {
  readonly month: Month;
  readonly cases: number;
  /** 未诉先办: found before anybody complained; not in `cases`. */
  readonly proactive: number;
}

/** Where a month lies: the month of the adoption and the one that is not over belong to neither side. */
export type VolumePhase = 'before' | 'adoption' | 'after' | 'running';

/** The mean of the whole months of one side; null where there is none. */
export interface VolumeMean {
  readonly months: number;
  readonly cases: number | null;
  readonly proactive: number | null;
}

/** The volume of a theme, month by month, and before its adoption compared with after it. */
export interface ThemeVolume {
  readonly months: readonly (MonthCount & { readonly phase: VolumePhase })[];
  readonly before: VolumeMean;
  readonly after: VolumeMean;
}

/** The months of a theme's volume: some before its adoption (before now, while it is proposed) up to now. */
export function volumeMonths(adoptedIn: Month | null, now: Month, { monthsBefore }: ThemeRules): Month[] {
  return monthsBetween(monthAfter(adoptedIn ?? now, -monthsBefore), now);
}

/** Puts the counts in their months, a month without cases as zero, and compares the two sides. */
export function themeVolume(
  counts: readonly MonthCount[],
  months: readonly Month[],
  at: { readonly adoptedIn: Month | null; readonly now: Month },
): ThemeVolume {
  const found = months.map((month) => {
    const count = counts.find((one) => one.month === month) ?? { month, cases: 0, proactive: 0 };
    return { ...count, phase: phaseOf(month, at) };
  });
  const side = (phase: VolumePhase): VolumeMean => mean(found.filter((one) => one.phase === phase));
  return { months: found, before: side('before'), after: side('after') };
}

function phaseOf(
  month: Month,
  { adoptedIn, now }: { readonly adoptedIn: Month | null; readonly now: Month },
): VolumePhase {
  if (month === adoptedIn) return 'adoption';
  if (month === now) return 'running';
  return adoptedIn === null || month < adoptedIn ? 'before' : 'after';
}

function mean(counts: readonly MonthCount[]): VolumeMean {
  const months = counts.length;
  if (months === 0) return { months, cases: null, proactive: null };
  const sum = (of: (count: MonthCount) => number): number =>
    counts.reduce((total, one) => total + of(one), 0);
  return {
    months,
    cases: sum(({ cases }) => cases) / months,
    proactive: sum((one) => one.proactive) / months,
  };
}
