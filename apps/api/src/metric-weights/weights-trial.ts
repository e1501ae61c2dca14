import { Inject, Injectable } from '@nestjs/common';
import {
  previousPeriod,
  StaffRole,
  type MetricSubject,
  type PeriodKey,
  type PeriodScheme,
  type ScoreMetric,
} from '@suqiu/domain';
import { MetricAxis, readMaterials, type Materials } from '@suqiu/ledger';
import { PolicyInvalidError, reweighed, type MetricCatalogue } from '@suqiu/policy';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import { FigureBook } from '../metrics/figure-book';
import { districtOf, subjectOf } from '../metrics/figure-units';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { fieldOf } from '../rules/refused-rules';
import { weightedUnits } from './weighted-score';
import type { WeightsTrialDto } from './weights.dto';
import type { WeightedScoreView, WeightsTrialView } from './weights.view';

/** One period to try on, with the score by both tables of weights. */
interface Trial {
  readonly period: PeriodKey;
  readonly before: ScoreMetric;
  readonly after: ScoreMetric;
}

/** Tries other weights on past periods. Reads sums only and writes nothing. */
@Injectable()
export class WeightsTrial {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly book: FigureBook,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `weights.not_permitted`, `weights.invalid`, `request.invalid` */
  async run(staff: ActingStaff, asked: WeightsTrialDto): Promise<WeightsTrialView> {
    if (staff.acting.role !== StaffRole.districtSupervisor) throw new Problem('weights.not_permitted');
    const tree = await this.directory.tree();
    const district = districtOf(tree, staff.acting.organisation);
    const inside = new Set(tree.subtreeIds(district.id));
    const units = tree.all.filter((unit) => inside.has(unit.id) && unit.active && subjectOf(unit) !== null);
    const { scheme, key } = this.book.period(asked);
    const trials = periodsUpTo(scheme, key, asked.periods).flatMap((period) =>
      trialsOf(period, this.book.period({ scheme: scheme.code, period }).catalogue, asked.document),
    );
    const query = {
      scheme,
      periods: [...new Set(trials.map(({ period }) => period))],
      axis: MetricAxis.handler,
      units: units.map(({ id }) => id),
      districtId: district.id,
      metrics: trials.map(({ after }) => after),
    };
    const materials = await readMaterials(this.database, query, tree);
    return trialView(trials.flatMap((trial) => scoresOf(trial, units, materials)));
  }
}

/** The scores whose table of weights is among the changed ones. */
function trialsOf(period: PeriodKey, catalogue: MetricCatalogue, document: object): Trial[] {
  const changed = reweighedOrRefused(catalogue, document);
  return catalogue.metrics.flatMap((before, index): Trial[] => {
    const after = changed.metrics[index];
    if (before.kind !== 'score' || after?.kind !== 'score' || after === before) return [];
    return [{ period, before, after }];
  });
}

function reweighedOrRefused(catalogue: MetricCatalogue, document: object): MetricCatalogue {
  try {
    return reweighed(catalogue, document);
  } catch (error) {
    if (!(error instanceof PolicyInvalidError)) throw error;
    throw new Problem('weights.invalid', { errors: error.problems.map(fieldOf), cause: error });
  }
}

function scoresOf(
  { period, before, after }: Trial,
  units: readonly Organisation[],
  materials: Materials,
): WeightedScoreView[] {
  return after.subjects.map((subject: MetricSubject) => ({
    period,
    metric: after.code,
    name: after.name,
    subject,
    units: weightedUnits(
      before,
      after,
      units.filter((unit) => subjectOf(unit) === subject),
      ({ id }) => materials(period, id),
    ),
  }));
}

function trialView(items: readonly WeightedScoreView[]): WeightsTrialView {
  const units = items.flatMap((item) => item.units);
  return {
    changedScores: units.filter(({ before, after }) => before.value !== after.value).length,
    changedRanks: units.filter(({ rankBefore, rankAfter }) => rankBefore !== rankAfter).length,
    items,
  };
}

/** So many periods, the last one included, the earliest first. */
function periodsUpTo(scheme: PeriodScheme, last: PeriodKey, count: number): PeriodKey[] {
  const periods = [last];
  while (periods.length < count) periods.unshift(previousPeriod(scheme, periods[0] ?? last));
  return periods;
}
