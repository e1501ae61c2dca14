import { Inject, Injectable } from '@nestjs/common';
import {
  periodYearBefore,
  previousPeriod,
  type Metric,
  type MetricMaterial,
  type PeriodKey,
} from '@suqiu/domain';
import { MetricAxis, readMaterials, type Materials } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { FigurePeriod } from '../../metrics/figure-period';
import { subjectOf } from '../../metrics/figure-units';
import type { Organisation } from '../../organisations/organisation';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { codesFor, TREND_PERIODS, TRENDS } from './report-layout';

/** A street or a department with everything that its report is counted from. */
export interface ReportMaterial {
  readonly subject: 'street' | 'department';
  readonly unit: Organisation;
  readonly metrics: readonly Metric[];
  /** Communities of the street; none below a department. */
  readonly below: readonly Organisation[];
  /** Other units of the same kind. */
  readonly peers: readonly Organisation[];
  readonly present: (unit: Organisation) => MetricMaterial;
  readonly previous: MetricMaterial;
  readonly yearBefore: MetricMaterial;
  readonly trend: readonly { readonly period: PeriodKey; readonly material: MetricMaterial }[];
}

/** Reads what the figures of a report are counted from: sums, in a fixed number of queries. */
@Injectable()
export class ReportMaterialReader {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async read(
    unit: Organisation,
    subject: 'street' | 'department',
    { scheme, key, catalogue }: FigurePeriod,
    district: { readonly id: string; readonly tree: OrganisationTree },
  ): Promise<ReportMaterial> {
    const { tree } = district;
    const codes = codesFor(subject);
    const metrics = catalogue.metrics.filter(({ code }) => codes.has(code));
    const inUse = tree.all.filter(({ active }) => active);
    const below = inUse.filter((each) => each.parentId === unit.id && subjectOf(each) === 'community');
    const peers = inUse.filter((each) => each.id !== unit.id && subjectOf(each) === subject);
    const previous = previousPeriod(scheme, key);
    const yearBefore = periodYearBefore(scheme, key);
    const read = (of: {
      readonly periods: readonly PeriodKey[];
      readonly units: readonly Organisation[];
      readonly metrics: readonly Metric[];
    }): Promise<Materials> =>
      readMaterials(
        this.database,
        {
          ...of,
          scheme,
          axis: MetricAxis.handler,
          units: of.units.map(({ id }) => id),
          districtId: district.id,
        },
        tree,
      );
    const past = periodsUpTo(key, (period) => previousPeriod(scheme, period));
    const [materials, trend] = await Promise.all([
      read({ periods: [key, previous, yearBefore], units: [unit, ...below, ...peers], metrics }),
      read({ periods: past, units: [unit], metrics: metrics.filter(({ code }) => TRENDS.includes(code)) }),
    ]);
    return {
      subject,
      unit,
      metrics,
      below,
      peers,
      present: ({ id }) => materials(key, id),
      previous: materials(previous, unit.id),
      yearBefore: materials(yearBefore, unit.id),
      trend: past.map((period) => ({ period, material: trend(period, unit.id) })),
    };
  }
}

function periodsUpTo(last: PeriodKey, before: (period: PeriodKey) => PeriodKey): PeriodKey[] {
  const periods = [last];
  while (periods.length < TREND_PERIODS) periods.unshift(before(periods[0] ?? last));
  return periods;
}
