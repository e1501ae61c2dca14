import { Injectable } from '@nestjs/common';
import type { ActingStaff } from '../access/principal';
import { scopeOf } from '../cases/case-scope';
import { FigureBook } from '../metrics/figure-book';
import type { FigurePeriod } from '../metrics/figure-period';
import { admittedUnit, districtOf, subjectOf, visibleUnitIds } from '../metrics/figure-units';
import type { Organisation } from '../organisations/organisation';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { invalidField } from '../problems/invalid-request';
import { reportFigures } from './figures/report-figures';
import { ReportMaterialReader } from './figures/report-material';
import type { MonthlyReport } from './monthly-report';
import { ReportRecords } from './records/report-records';
import type { MonthlyReportDto } from './report.dto';
import { dateInWords, minuteInWords } from './report-words';

/** Whom a report is about, and for whom it is written. */
interface Assignment {
  readonly unit: Organisation;
  readonly subject: 'street' | 'department';
  readonly district: Organisation;
  readonly period: FigurePeriod;
  readonly tree: OrganisationTree;
}

/** Writes the monthly report of a street or department, for those who may see its figures. */
@Injectable()
export class ReportWriter {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly book: FigureBook,
    private readonly materials: ReportMaterialReader,
    private readonly records: ReportRecords,
  ) {}

  /** @throws Problem `organisation.not_found`, `metric.not_permitted`, `request.invalid` */
  async write(staff: ActingStaff, asked: MonthlyReportDto): Promise<MonthlyReport> {
    const assignment = await this.assigned(staff, asked);
    const { unit, subject, district, period, tree } = assignment;
    const { scheme, key, from, to, catalogue } = period;
    const orgIds = tree.subtreeIds(unit.id);
    const blindIds = [...scopeOf(staff).blindIds, unit.id];
    const [material, records] = await Promise.all([
      this.materials.read(unit, subject, period, { id: district.id, tree }),
      this.records.read({ ...assignment, orgIds, blindIds }),
    ]);
    const { ownWhistles, ...figures } = reportFigures(material, visibleUnitIds(staff, tree));
    return {
      ...figures,
      ...records,
      whistles: [ownWhistles, ...records.whistles],
      unit: unit.name,
      district: district.name,
      period: key,
      scheme: scheme.name,
      span: `${dateInWords(new Date(from))}至${dateInWords(new Date(to - 1))}`,
      preparedAt: minuteInWords(new Date()),
      catalogue: `${catalogue.title}(${catalogue.review.version})`,
    };
  }

  private async assigned(staff: ActingStaff, asked: MonthlyReportDto): Promise<Assignment> {
    const tree = await this.directory.tree();
    const period = this.book.period(asked);
    const unit = admittedUnit(staff, tree, asked.org ?? staff.acting.organisation.code);
    const subject = subjectOf(unit);
    if (subject !== 'street' && subject !== 'department') throw invalidField('org', 'reportUnit');
    return { unit, subject, district: districtOf(tree, unit), period, tree };
  }
}
