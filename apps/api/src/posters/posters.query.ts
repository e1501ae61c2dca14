import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A poster as storage has it. */
export interface PosterRow {
  readonly id: string;
  readonly no: number;
  readonly orgId: string;
  readonly spot: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/** Posters about to be made, in one go and once for each key. */
export interface NewPosters {
  readonly scope: string;
  readonly key: string;
  readonly requestHash: string;
  readonly orgId: string;
  readonly createdBy: string;
  readonly posters: readonly { readonly id: string; readonly spot: string }[];
}

const COLUMNS = `id, no::float8 AS no, org_id AS "orgId", spot, created_at AS "createdAt", revoked_at AS "revokedAt"`;

const CREATED = 201;

/** One statement: the key and the posters, or neither. A key that is known makes none. */
const MAKE = `
WITH claim AS (
  INSERT INTO idempotency_keys (scope, key, request_hash, status, response, created_at)
  VALUES ($1, $2, $3, ${CREATED}, 'null', now())
  ON CONFLICT (scope, key) DO UPDATE SET key = EXCLUDED.key
  RETURNING request_hash
), made AS (
  INSERT INTO posters (id, no, org_id, spot, created_by, created_at)
  SELECT p.id, nextval('poster_no_seq'), $4, p.spot, $5, now()
  FROM claim, json_to_recordset($6) AS p (id uuid, spot text)
  WHERE claim.request_hash = $3
  ON CONFLICT (id) DO NOTHING
)
SELECT request_hash AS "requestHash" FROM claim`;

/** The rows of posters. */
@Injectable()
export class PostersQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** The hash of the request that the key belongs to. */
  async make({ scope, key, requestHash, orgId, createdBy, posters }: NewPosters): Promise<string> {
    const [claim] = await this.database.query<{ requestHash: string }[]>(MAKE, [
      scope,
      key,
      requestHash,
      orgId,
      createdBy,
      JSON.stringify(posters),
    ]);
    return claim?.requestHash ?? '';
  }

  byIds(ids: readonly string[]): Promise<PosterRow[]> {
    return this.database.query<PosterRow[]>(
      `SELECT ${COLUMNS} FROM posters WHERE id = ANY ($1::uuid[]) ORDER BY no`,
      [ids],
    );
  }

  async byNo(no: number): Promise<PosterRow | null> {
    const [row] = await this.database.query<PosterRow[]>(`SELECT ${COLUMNS} FROM posters WHERE no = $1`, [
      no,
    ]);
    return row ?? null;
  }

  /** Those of the organisations with a number below `before`, newest first. */
  page(orgIds: readonly string[], before: number | null, limit: number): Promise<PosterRow[]> {
    return this.database.query<PosterRow[]>(
      `SELECT ${COLUMNS} FROM posters
       WHERE org_id = ANY ($1::uuid[]) AND ($2::bigint IS NULL OR no < $2::bigint)
       ORDER BY no DESC LIMIT $3`,
      [orgIds, before, limit],
    );
  }

  /** Takes a poster of the organisations out of use; one that is already stays as it is. Null where there is none. */
  async revoke(id: string, orgIds: readonly string[], staffId: string): Promise<PosterRow | null> {
    const [[row]] = await this.database.query<[PosterRow[], number]>(
      `UPDATE posters SET revoked_at = coalesce(revoked_at, now()), revoked_by = coalesce(revoked_by, $3)
       WHERE id = $1 AND org_id = ANY ($2::uuid[]) RETURNING ${COLUMNS}`,
      [id, orgIds, staffId],
    );
    return row ?? null;
  }
}
