import type { ThemeRules } from './theme-rules';

/** The cases of one category in one street, as residents reported them; proactive ones stand apart. */
export interface Cluster {
  readonly categoryCode: string;
  /** Null where the cases lie in no street. */
  readonly streetId: string | null;
  readonly cases: number;
  readonly proactive: number;
  /** Of `cases`: by somebody who had reported the same in this month already. */
  readonly repeated: number;
  readonly monthBefore: number;
  /** In the same month of the year before. */
  readonly yearBefore: number;
}

/** Why a cluster stands out. */
export const SuggestionReason = {
  frequent: 'frequent',
  overMonthBefore: 'over_month_before',
  overYearBefore: 'over_year_before',
  repeated: 'repeated',
} as const;
export type SuggestionReason = (typeof SuggestionReason)[keyof typeof SuggestionReason];

/** A cluster that the district might take up, with what speaks for it. */
export interface ThemeSuggestion extends Cluster {
  /** Share of repeated cases, 0 to 1. */
  readonly repeatShare: number;
  readonly reasons: readonly SuggestionReason[];
}

/**
 * The clusters of a month that stand out, those with the most cases first. The law asks for regular analysis of what is
 * reported (《北京市接诉即办工作条例》 Art. 24) and gives no numbers: they are in the rules.
 */
export function suggestThemes(clusters: readonly Cluster[], rules: ThemeRules): ThemeSuggestion[] {
  return clusters
    .filter(({ cases }) => cases >= rules.casesAtLeast)
    .map((cluster) => ({
      ...cluster,
      repeatShare: cluster.repeated / cluster.cases,
      reasons: reasonsFor(cluster, rules),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.cases - a.cases || b.repeated - a.repeated || compare(keyOf(a), keyOf(b)))
    .slice(0, rules.listed);
}

function reasonsFor(cluster: Cluster, rules: ThemeRules): SuggestionReason[] {
  const { cases, repeated, monthBefore, yearBefore } = cluster;
  const reasons: SuggestionReason[] = [];
  if (cases >= rules.frequentFrom) reasons.push(SuggestionReason.frequent);
  if (hasRisen(cases, monthBefore, rules)) reasons.push(SuggestionReason.overMonthBefore);
  // A year without a single case says that nothing was recorded then rather than that all was well.
  if (yearBefore > 0 && hasRisen(cases, yearBefore, rules)) reasons.push(SuggestionReason.overYearBefore);
  if (isShareOf(repeated, cases, rules.repeatShareFrom)) reasons.push(SuggestionReason.repeated);
  return reasons;
}

function hasRisen(cases: number, earlier: number, { growthFrom }: ThemeRules): boolean {
  return isShareOf(cases - earlier, earlier, growthFrom);
}

/** Whether a part is at least that share of the whole; in thousandths, so that 13 is exactly three tenths over 10. */
function isShareOf(part: number, whole: number, share: number): boolean {
  return part * 1000 >= whole * Math.round(share * 1000);
}

function keyOf({ categoryCode, streetId }: Cluster): string {
  return `${categoryCode}/${streetId ?? ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
