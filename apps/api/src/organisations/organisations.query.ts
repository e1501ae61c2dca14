import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrganisationTree } from './organisation-tree';
import type { Organisation } from './organisation';

const SELECT = `SELECT id, code, name, short_name AS "shortName", level, kind, parent_id AS "parentId", active
  FROM org_units ORDER BY path, code`;

/** Reads the organisations of the district, all at once: a district has some hundreds. */
@Injectable()
export class OrganisationsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async all(): Promise<OrganisationTree> {
    return new OrganisationTree(await this.database.query<Organisation[]>(SELECT));
  }
}
