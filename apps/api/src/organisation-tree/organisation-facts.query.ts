import { Inject, Injectable } from '@nestjs/common';
import { openWorkOf, type OpenWork } from '@suqiu/ledger';
import { DataSource } from 'typeorm';

/** What administrators see of an organisation besides its place in the tree. */
export interface OrganisationFacts {
  readonly addressNames: readonly string[];
  /** People with a role in it who can sign in. */
  readonly staff: number;
}

export const NO_FACTS: OrganisationFacts = { addressNames: [], staff: 0 };

/** Reads what the directory does not keep. */
@Injectable()
export class OrganisationFactsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async ofAll(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationFacts>> {
    const rows = await this.database.query<(OrganisationFacts & { id: string })[]>(
      `SELECT o.id, o.address_names AS "addressNames", count(DISTINCT s.id)::integer AS staff
       FROM org_units o LEFT JOIN staff_roles r ON r.org_unit_id = o.id LEFT JOIN staff s ON s.id = r.staff_id AND s.active
       WHERE o.id = ANY ($1::uuid[]) GROUP BY o.id`,
      [ids],
    );
    return new Map(rows.map(({ id, ...facts }) => [id, facts]));
  }

  openWork(ids: readonly string[]): Promise<OpenWork> {
    return openWorkOf(this.database, ids);
  }
}
