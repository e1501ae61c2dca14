import { Inject, Injectable } from '@nestjs/common';
import { evaluate, periodYearBefore, previousPeriod, type Metric, type PeriodKey } from '@suqiu/domain';
import { MetricAxis, readMaterials, type Materials } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { dashboardGroup } from '../../metrics/dashboard-group';
import type { FigurePeriod } from '../../metrics/figure-period';
import { subjectOf } from '../../metrics/figure-units';
import { comparisonView, figureValueView } from '../../metrics/figure-value';
import { shownValue } from '../../metrics/shown-value';
import type { Organisation } from '../../organisations/organisation';
import type { RankingView, ScreenFigureView } from './screen-feed.view';
import type { ScreenUnit } from './screen-unit';

/** 三率, in the order in which they are named. */
const RATES = ['response_rate', 'solved_rate', 'satisfied_rate'];
const RANKED_BY = 'composite_score';
const ESCALATIONS = 'escalated_rate';

/** The figures of the organisation, and where the units below it stand. */
export interface Standings {
  readonly figures: readonly ScreenFigureView[];
  readonly escalated: number;
  readonly ranking: RankingView | null;
}

type Periods = readonly [PeriodKey, PeriodKey, PeriodKey];

/** Reads the figures of a screen and ranks its units, by the formulas and sums of the dashboards. */
@Injectable()
export class ScreenStandings {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async read(unit: ScreenUnit, { scheme, key, catalogue }: FigurePeriod): Promise<Standings> {
    const named = (codes: readonly string[]) =>
      codes.flatMap((code) => catalogue.metrics.filter((metric) => metric.code === code));
    const rates = named(RATES);
    const [rankedBy] = named([RANKED_BY]);
    const [escalations] = named([ESCALATIONS]);
    const units = rankedUnits(unit);
    const ownId = unit.organisation.id;
    const periods: Periods = [key, previousPeriod(scheme, key), periodYearBefore(scheme, key)];
    const materials = await readMaterials(
      this.database,
      {
        scheme,
        periods,
        axis: MetricAxis.handler,
        units: [ownId, ...units.map(({ id }) => id)],
        districtId: unit.district.id,
        metrics: named([...RATES, RANKED_BY, ESCALATIONS]),
      },
      unit.tree,
    );
    return {
      figures: rates.map((metric) => figureOf(metric, ownId, periods, materials)),
      escalated: (escalations && evaluate(escalations, materials(key, ownId)).numerator) ?? 0,
      ranking: rankedBy ? rankingOf(unit, units, rankedBy, { periods, materials }) : null,
    };
  }
}

/** All units of the kind in the district: they are ranked among themselves, whoever looks. */
function rankedUnits({ tree, district, ranks }: ScreenUnit): Organisation[] {
  const inside = new Set(tree.subtreeIds(district.id));
  return tree.all.filter((each) => inside.has(each.id) && each.active && subjectOf(each) === ranks);
}

function figureOf(
  metric: Metric,
  unit: string,
  [key, previous, yearBefore]: Periods,
  materials: Materials,
): ScreenFigureView {
  const present = evaluate(metric, materials(key, unit));
  const beside = (period: PeriodKey) =>
    comparisonView(metric, present, period, evaluate(metric, materials(period, unit)));
  return {
    code: metric.code,
    name: metric.name,
    unit: metric.unit,
    ...figureValueView(metric, present),
    previous: beside(previous),
    yearBefore: beside(yearBefore),
  };
}

/** Those below the organisation, the best first; what has nothing to count comes last. */
function rankingOf(
  { ranks, tree, organisation }: ScreenUnit,
  units: readonly Organisation[],
  metric: Metric,
  counted: { readonly periods: Periods; readonly materials: Materials },
): RankingView {
  const below = new Set(tree.subtreeIds(organisation.id));
  const group = dashboardGroup(ranks, {
    metrics: [metric],
    units,
    ...counted,
    isSeen: ({ id }) => below.has(id),
  });
  const rows = group.rows.flatMap(({ organisation: each, cells: [cell] }) => {
    if (!cell) return [];
    const { value, shown, numerator, denominator, rank, previous } = cell;
    const figure = { value, shown, numerator, denominator };
    return [{ organisation: each, ...figure, rank, previousShown: shownValue(metric, previous) }];
  });
  const place = (rank: number | null) => rank ?? Number.POSITIVE_INFINITY;
  return {
    metric: metric.name,
    subject: ranks,
    rows: rows.sort((a, b) => (place(a.rank) === place(b.rank) ? 0 : place(a.rank) - place(b.rank))),
  };
}
