import { rounded, type Evaluation, type Metric } from '@suqiu/domain';
import type { ComparisonView, FigureValueView } from './figure.view';
import { shownValue } from './shown-value';

type Shown = Pick<Metric, 'unit' | 'decimals'>;

/** Enough for weighted sums; what binary fractions add is cut off. */
const SUM_DECIMALS = 6;

export function figureValueView(metric: Shown, evaluation: Evaluation): FigureValueView {
  const { value, numerator, denominator } = evaluation;
  return {
    value: value === null ? null : rounded(metric, value),
    shown: shownValue(metric, value),
    numerator: plain(numerator),
    denominator: plain(denominator),
  };
}

/** A value of another period, and how far the present one is from it. */
export function comparisonView(
  metric: Shown,
  present: Evaluation,
  period: string,
  other: Evaluation,
): ComparisonView {
  const [now, then] = [figureValueView(metric, present), figureValueView(metric, other)];
  const difference =
    now.value === null || then.value === null ? null : rounded(metric, now.value - then.value);
  return { ...then, period, difference };
}

function plain(sum: number | null): number | null {
  return sum === null ? null : Number(sum.toFixed(SUM_DECIMALS));
}
