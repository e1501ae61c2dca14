import { evaluate, rank, rounded, type Metric, type MetricMaterial } from '@suqiu/domain';
import { shownValue } from '../../metrics/shown-value';
import type { ReportChange, ReportFigure } from '../monthly-report';

/** What a figure of the unit is written from. */
export interface KeyFigureParts {
  readonly present: MetricMaterial;
  readonly previous: MetricMaterial;
  readonly yearBefore: MetricMaterial;
  /** The unit and all others of its kind in the district, in any order; the unit first. */
  readonly peers: readonly MetricMaterial[];
}

const SUM_DECIMALS = 1;

/** A figure of the unit with 环比, 同比 and its place among the units of its kind. */
export function keyFigure(metric: Metric, parts: KeyFigureParts): ReportFigure {
  const { value, numerator, denominator } = evaluate(metric, parts.present);
  const isCount = metric.kind === 'count' || metric.kind === 'stock';
  return {
    code: metric.code,
    name: metric.name,
    shown: shownValue(metric, value),
    parts: partsOf(metric, numerator, denominator),
    previous: changeFrom(metric, value, evaluate(metric, parts.previous).value),
    yearBefore: changeFrom(metric, value, evaluate(metric, parts.yearBefore).value),
    rank: isCount ? null : placeOf(metric, parts.peers),
  };
}

/** What the value comes from, where it says more than the value. */
function partsOf({ kind }: Metric, numerator: number | null, denominator: number | null): string {
  if (denominator === null || numerator === null) return '';
  return kind === 'percentile' ? `${denominator}件` : `${plain(numerator)}/${plain(denominator)}`;
}

function plain(sum: number): string {
  return String(Number(sum.toFixed(SUM_DECIMALS)));
}

/** Percents change by percentage points; a count by itself, because a share of a small count says little. */
function changeFrom(metric: Metric, now: number | null, then: number | null): ReportChange {
  const shown = shownValue(metric, then);
  if (now === null || then === null) return { shown, change: '–', trend: 'none' };
  const difference = rounded(metric, rounded(metric, now) - rounded(metric, then));
  const inUnit = metric.unit === 'percent' ? difference * 100 : difference;
  const sign = difference > 0 ? '+' : '';
  const change = `${sign}${inUnit.toFixed(metric.decimals)}${metric.unit === 'percent' ? '个百分点' : ''}`;
  return { shown, change, trend: trendOf(metric, difference) };
}

/** More cases are neither better nor worse; where good is a band, nearer is not said either. */
function trendOf({ direction, kind }: Metric, difference: number): ReportChange['trend'] {
  if (difference === 0) return 'same';
  if (direction === 'band' || kind === 'count') return 'none';
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/** The place of the first among all, `3/15`; null where it has none. */
function placeOf(metric: Metric, peers: readonly MetricMaterial[]): string | null {
  const units = peers.map((material, index) => {
    const { value, denominator } = evaluate(metric, material);
    return { index, value, total: denominator ?? material.counts.first_received?.[0] ?? 0 };
  });
  const ranked = rank(metric, units);
  const place = ranked.find(({ index }) => index === 0)?.rank ?? null;
  const withRank = ranked.filter((unit) => unit.rank !== null).length;
  return place === null ? null : `${place}/${withRank}`;
}
