import { Inject, Injectable } from '@nestjs/common';
import type { Publication } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import type { Cursor } from '../cases/cursor';

/** A publication with the name of who published it. */
export interface PublicationRow extends Publication {
  readonly publisher: string | null;
  readonly sortMicros: string;
}

const COLUMNS = `p.id, p.scheme, p.period, p.district_id AS "districtId", p.catalogue_version AS "catalogueVersion",
  (extract(epoch FROM p.published_at) * 1000)::float8 AS "publishedAt", p.published_by AS "publishedBy",
  s.display_name AS publisher, (extract(epoch FROM p.published_at) * 1000000)::bigint::text AS "sortMicros"`;

/** Finds publications; their figures stay where they are. */
@Injectable()
export class PublicationQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Those of a district, newest first. */
  page(districtId: string, after: Cursor | null, limit: number): Promise<PublicationRow[]> {
    return this.database.query<PublicationRow[]>(
      `SELECT ${COLUMNS} FROM metric_publications p LEFT JOIN staff s ON s.id = p.published_by
        WHERE p.district_id = $1
          AND ($2::bigint IS NULL
            OR (p.published_at, p.id) < (to_timestamp(0) + $2::bigint * interval '1 microsecond', $3::uuid))
        ORDER BY p.published_at DESC, p.id DESC LIMIT $4`,
      [districtId, after?.micros ?? null, after?.id ?? null, limit],
    );
  }

  async one(id: string): Promise<PublicationRow | undefined> {
    const rows = await this.database.query<PublicationRow[]>(
      `SELECT ${COLUMNS} FROM metric_publications p LEFT JOIN staff s ON s.id = p.published_by WHERE p.id = $1`,
      [id],
    );
    return rows[0];
  }
}
