import { METRIC_SET_LABELS } from '../labels/metric-set-labels';
import { casesLink } from './figure-links';
import type { OpenedFigure } from './figure-opener';
import { countIn, setsOf, type FigurePart } from './figure-parts';
import type { FigurePartView } from './figure.view';

/** A part of a figure with its sets, counted as its list has them. */
export function figurePartView(
  { metric, material, address }: Pick<OpenedFigure, 'metric' | 'material' | 'address'>,
  part: FigurePart,
): FigurePartView {
  const sets = setsOf(metric, part).map(({ set, weight }) => ({
    set,
    name: METRIC_SET_LABELS[set],
    weight,
    count: countIn(metric, part, set, material),
  }));
  return {
    count: sets.reduce((sum, { count }) => sum + count, 0),
    sets,
    cases: casesLink(address, part),
  };
}
