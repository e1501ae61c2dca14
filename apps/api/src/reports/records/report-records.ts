import { Inject, Injectable } from '@nestjs/common';
import { readPublications } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { FigurePeriod } from '../../metrics/figure-period';
import type { Organisation } from '../../organisations/organisation';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import type { MonthlyReport, ReportCase, ReportTable } from '../monthly-report';
import { notableCase } from '../notable/notable-case';
import { NOTABLE_RULES, NotableCaseQuery } from '../notable/notable-case.query';
import { dateInWords } from '../report-words';
import { reportApplication } from './report-application';
import { ReportApplicationQuery } from './report-application.query';
import { ReportRestatements } from './report-restatements';
import { SIDE_SETS, whistleSide } from './whistle-side';
import { WhistleSideQuery } from './whistle-side.query';

/** What the records are read for. */
export interface RecordsQuery {
  readonly unit: Organisation;
  readonly subject: 'street' | 'department';
  readonly district: Organisation;
  readonly period: FigurePeriod;
  readonly tree: OrganisationTree;
  /** The unit and those below it. */
  readonly orgIds: readonly string[];
  /** Cases against one of these are not told. */
  readonly blindIds: readonly string[];
}

type Records = Pick<MonthlyReport, 'whistles' | 'exclusions' | 'restatements' | 'notable' | 'publishedAt'>;

/** Everything of a report that is told of single cases, decisions and publications. */
@Injectable()
export class ReportRecords {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly sides: WhistleSideQuery,
    private readonly applications: ReportApplicationQuery,
    private readonly restatements: ReportRestatements,
    private readonly cases: NotableCaseQuery,
  ) {}

  async read(query: RecordsQuery): Promise<Records> {
    const { unit, district, period, tree, orgIds, blindIds } = query;
    const { scheme, key, catalogue } = period;
    const time = { from: new Date(period.from), to: new Date(period.to) };
    const [side, applications, restatements, notable, publications] = await Promise.all([
      this.otherSide(query),
      this.applications.read({ unitIds: orgIds, ...time, blindIds }),
      this.restatements.of(unit, scheme.code, { id: district.id, tree }),
      this.notable({ orgIds, ...time, blindIds }),
      readPublications(this.database, district.id, { scheme: scheme.code, period: key }),
    ]);
    const publishedAt = publications[0]?.publishedAt;
    return {
      whistles: [side],
      exclusions: applications.map((row) => reportApplication(row, tree, catalogue.review)),
      restatements,
      notable,
      publishedAt: publishedAt === undefined ? null : dateInWords(new Date(publishedAt)),
    };
  }

  private async otherSide({ unit, subject, period, tree }: RecordsQuery): Promise<ReportTable> {
    const [from, to] = [new Date(period.from), new Date(period.to)];
    return subject === 'street'
      ? whistleSide('被吹哨的部门', await this.sides.ofStreet(unit.id, SIDE_SETS, from, to), tree)
      : whistleSide('吹哨的街道', await this.sides.ofDepartment(unit.id, SIDE_SETS, from, to), tree);
  }

  /** A case that fits several rules is told once. */
  private async notable(filter: Parameters<NotableCaseQuery['chosenBy']>[1]): Promise<ReportCase[]> {
    const now = new Date();
    const told: ReportCase[] = [];
    for (const rule of NOTABLE_RULES) {
      const row = await this.cases.chosenBy(rule, filter);
      if (!row || told.some(({ caseNo }) => caseNo === row.caseNo)) continue;
      told.push(notableCase(rule, row, now));
    }
    return told;
  }
}
