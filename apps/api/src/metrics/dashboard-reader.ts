import { Inject, Injectable } from '@nestjs/common';
import { periodYearBefore, previousPeriod } from '@suqiu/domain';
import { readMaterials } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { dashboardGroup } from './dashboard-group';
import type { DashboardDto } from './dashboard.dto';
import type { DashboardView } from './dashboard.view';
import { FigureBook } from './figure-book';
import { figurePeriodView } from './figure-period-view';
import { districtOf, subjectOf, subjectsBy, visibleUnitIds } from './figure-units';
import { metricView } from './metric.view';

/** Lays all figures of all units of a district side by side, in as many queries for a million cases as for ten. */
@Injectable()
export class DashboardReader {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly book: FigureBook,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** Units that the reader may see, with their ranks among all. @throws Problem `request.invalid` */
  async read(staff: ActingStaff, asked: DashboardDto): Promise<DashboardView> {
    const tree = await this.directory.tree();
    const period = this.book.period(asked);
    const { scheme, key, catalogue } = period;
    const district = districtOf(tree, staff.acting.organisation);
    const subjects = subjectsBy(asked.by).filter((each) => each === (asked.subject ?? each));
    const units = unitsIn(tree, district).filter((unit) => subjects.some((each) => each === subjectOf(unit)));
    const metrics = catalogue.metrics.filter((metric) =>
      subjects.some((each) => metric.subjects.includes(each)),
    );
    const periods = [key, previousPeriod(scheme, key), periodYearBefore(scheme, key)] as const;
    const [materials, asOf] = await Promise.all([
      readMaterials(
        this.database,
        {
          scheme,
          periods,
          axis: asked.by,
          units: units.map(({ id }) => id),
          spreadPeriods: [key],
          districtId: district.id,
          metrics,
        },
        tree,
      ),
      this.book.asOf(),
    ]);
    const seen = visibleUnitIds(staff, tree);
    return {
      district: { code: district.code, name: district.name },
      period: figurePeriodView(period),
      by: asked.by,
      catalogueVersion: catalogue.version,
      metrics: metrics.map(metricView),
      groups: subjects.map((subject) =>
        dashboardGroup(subject, {
          metrics: metrics.filter((metric) => metric.subjects.includes(subject)),
          units: units.filter((unit) => subjectOf(unit) === subject),
          periods,
          materials,
          isSeen: ({ id }) => seen.has(id),
        }),
      ),
      cellLink: `/api/v1/metrics/{metric}?org={org}&scheme=${scheme.code}&period=${key}&by=${asked.by}`,
      asOf,
    };
  }
}

/** The units of a district that are in use, in the order of the tree. */
function unitsIn(tree: OrganisationTree, { id }: Organisation): Organisation[] {
  const inside = new Set(tree.subtreeIds(id));
  return tree.all.filter((each) => inside.has(each.id) && each.active && subjectOf(each) !== null);
}
