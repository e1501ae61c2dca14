import { Inject, Injectable } from '@nestjs/common';
import { evaluate, previousPeriod, type PeriodKey, type PeriodScheme } from '@suqiu/domain';
import { readMaterials } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { TrendDto } from './dashboard.dto';
import type { TrendView } from './dashboard.view';
import { figureArea } from './figure-area';
import { FigureBook } from './figure-book';
import { figureLink } from './figure-links';
import { admittedUnit, districtOf } from './figure-units';
import { figureValueView } from './figure-value';
import { metricView } from './metric.view';

/** Follows a figure of a unit over periods, by the formula of the last of them. */
@Injectable()
export class TrendReader {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly book: FigureBook,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** @throws Problem `metric.not_found`, `metric.not_permitted`, `organisation.not_found`, `request.invalid` */
  async read(staff: ActingStaff, asked: TrendDto): Promise<TrendView> {
    const tree = await this.directory.tree();
    const last = this.book.period(asked);
    const metric = this.book.metric(last, asked.metric);
    const organisation = admittedUnit(staff, tree, asked.org ?? staff.acting.organisation.code);
    const { axis, unit } = figureArea(organisation, asked, tree);
    const { scheme } = last;
    const periods = periodsUpTo(scheme, last.key, asked.periods);
    const districtId = districtOf(tree, organisation).id;
    const [materials, asOf] = await Promise.all([
      readMaterials(
        this.database,
        { scheme, periods, axis, units: [unit], districtId, metrics: [metric] },
        tree,
      ),
      this.book.asOf(),
    ]);
    const { by, category, channel } = asked;
    const address = {
      metric: metric.code,
      org: organisation.code,
      scheme: scheme.code,
      by,
      category,
      channel,
    };
    return {
      metric: metricView(metric),
      organisation: { code: organisation.code, name: organisation.name },
      points: periods.map((period) => ({
        period,
        ...figureValueView(metric, evaluate(metric, materials(period, unit))),
        link: figureLink({ ...address, period }),
      })),
      asOf,
    };
  }
}

/** So many periods, the last one included, the earliest first. */
function periodsUpTo(scheme: PeriodScheme, last: PeriodKey, count: number): PeriodKey[] {
  const periods = [last];
  while (periods.length < count) periods.unshift(previousPeriod(scheme, periods[0] ?? last));
  return periods;
}
