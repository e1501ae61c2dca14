import { Inject, Injectable } from '@nestjs/common';
import { readPublishedValues, readRestatements, Rules } from '@suqiu/ledger';
import type { MetricCatalogue } from '@suqiu/policy';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../access/principal';
import { decodeCursor, encodeCursor } from '../cases/cursor';
import { districtOf, visibleUnitIds } from '../metrics/figure-units';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { Problem } from '../problems/problem';
import { catalogueOfPublication } from './catalogue-of-publication';
import { publicationView, publishedUnitViews, restatedFigureView } from './publication.mapper';
import { PublicationQuery, type PublicationRow } from './publication.query';
import type { PublicationListDto, RestatementListDto } from './publication.dto';
import type { PublicationDetailView, PublicationListView, RestatementListView } from './publication.view';
import { tableOf } from './published-units';

/** Reads what was published, and what of it is otherwise now; of the units that the reader may see. */
@Injectable()
export class PublicationReader {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    private readonly publications: PublicationQuery,
    private readonly rules: Rules,
    private readonly directory: OrganisationDirectory,
  ) {}

  /** Newest first. */
  async page(staff: ActingStaff, asked: PublicationListDto): Promise<PublicationListView> {
    const tree = await this.directory.tree();
    const district = districtOf(tree, staff.acting.organisation);
    const rows = await this.publications.page(district.id, decodeCursor(asked.cursor), asked.limit + 1);
    const shown = rows.slice(0, asked.limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => publicationView(row, this.schemeOf(row).name)),
      nextCursor: last ? encodeCursor({ micros: last.sortMicros, id: last.id }) : null,
    };
  }

  /** @throws Problem `publication.not_found` */
  async one(staff: ActingStaff, id: string): Promise<PublicationDetailView> {
    const [row, tree] = await Promise.all([this.readable(staff, id), this.directory.tree()]);
    const values = (await readPublishedValues(this.database, row.id)) ?? {};
    const { metrics } = this.catalogueOf(row);
    const units = publishedUnitViews(values, visibleUnitIds(staff, tree), metrics, tree);
    return { ...publicationView(row, this.schemeOf(row).name), units };
  }

  /** @throws Problem `publication.not_found` */
  async restatements(
    staff: ActingStaff,
    id: string,
    asked: RestatementListDto,
  ): Promise<RestatementListView> {
    const [row, tree] = await Promise.all([this.readable(staff, id), this.directory.tree()]);
    const scheme = this.schemeOf(row);
    const catalogue = this.catalogueOf(row);
    const visible = [...visibleUnitIds(staff, tree)];
    const table = tableOf({ scheme, key: row.period, catalogue }, row.districtId, visible, tree);
    const restated = await readRestatements(this.database, row, table);
    const { after, limit } = asked;
    const items = restated.slice(after, after + limit);
    return {
      publication: publicationView(row, scheme.name),
      restated: restated.length,
      items: items.flatMap((each) => restatedFigureView(each, catalogue.metrics, tree)),
      nextAfter: after + items.length < restated.length ? after + items.length : null,
    };
  }

  private async readable(staff: ActingStaff, id: string): Promise<PublicationRow> {
    const tree = await this.directory.tree();
    const district = districtOf(tree, staff.acting.organisation);
    const row = isUUID(id) ? await this.publications.one(id) : undefined;
    if (row?.districtId !== district.id) throw new Problem('publication.not_found');
    return row;
  }

  private schemeOf({ scheme }: PublicationRow) {
    return this.rules.current().metrics.scheme(scheme);
  }

  private catalogueOf(row: PublicationRow): MetricCatalogue {
    return catalogueOfPublication(this.rules.current().metrics, row);
  }
}
