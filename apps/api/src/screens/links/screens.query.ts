import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A link of a big screen as storage has it. */
export interface ScreenRow {
  readonly id: string;
  readonly orgId: string;
  readonly name: string;
  /** Display name of whoever made it. */
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly validUntil: Date | null;
  readonly lastReadAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A link about to be made, once for each key. */
export interface NewScreen {
  readonly scope: string;
  readonly key: string;
  readonly requestHash: string;
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly orgId: string;
  readonly name: string;
  readonly createdBy: string;
  readonly validUntil: Date | null;
}

/** Which link a key belongs to, and the hash of its request. */
export interface ScreenClaim {
  readonly id: string;
  readonly requestHash: string;
}

const COLUMNS = `s.id, s.org_id AS "orgId", s.name, p.display_name AS "createdBy", s.created_at AS "createdAt",
  s.valid_until AS "validUntil", s.last_read_at AS "lastReadAt", s.revoked_at AS "revokedAt"`;

const CREATED = 201;

/** One statement: the key and the link, or neither. A key that is known makes none, and names the one that it made. */
const MAKE = `
WITH claim AS (
  INSERT INTO idempotency_keys (scope, key, request_hash, status, response, created_at)
  VALUES ($1, $2, $3, ${CREATED}, to_jsonb($4::text), now())
  ON CONFLICT (scope, key) DO UPDATE SET key = EXCLUDED.key
  RETURNING request_hash, response #>> '{}' AS id
), made AS (
  INSERT INTO screens (id, token_hash, org_id, name, created_by, created_at, valid_until)
  SELECT $4::uuid, $5, $6, $7, $8, now(), $9 FROM claim WHERE claim.id = $4
)
SELECT id, request_hash AS "requestHash" FROM claim`;

/** The rows of screens. */
@Injectable()
export class ScreensQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async make(screen: NewScreen): Promise<ScreenClaim> {
    const { scope, key, requestHash, id, tokenHash, orgId, name, createdBy, validUntil } = screen;
    const [claim] = await this.database.query<ScreenClaim[]>(MAKE, [
      ...[scope, key, requestHash, id, tokenHash],
      ...[orgId, name, createdBy, validUntil],
    ]);
    return claim ?? { id: '', requestHash: '' };
  }

  /** The link, where it belongs to one of the organisations. */
  async byId(id: string, orgIds: readonly string[]): Promise<ScreenRow | null> {
    const [row] = await this.database.query<ScreenRow[]>(
      `SELECT ${COLUMNS} FROM screens s JOIN staff p ON p.id = s.created_by
       WHERE s.id = $1 AND s.org_id = ANY ($2::uuid[])`,
      [id, orgIds],
    );
    return row ?? null;
  }

  /** Those of the organisations that were made before one, newest first. */
  page(orgIds: readonly string[], before: string | null, limit: number): Promise<ScreenRow[]> {
    return this.database.query<ScreenRow[]>(
      `SELECT ${COLUMNS} FROM screens s JOIN staff p ON p.id = s.created_by
       WHERE s.org_id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR s.id < $2::uuid)
       ORDER BY s.id DESC LIMIT $3`,
      [orgIds, before, limit],
    );
  }

  /** Ends a link of the organisations for good; one that has ended so stays as it is. */
  async revoke(id: string, orgIds: readonly string[], staffId: string): Promise<void> {
    await this.database.query(
      `UPDATE screens SET revoked_at = now(), revoked_by = $3
       WHERE id = $1 AND org_id = ANY ($2::uuid[]) AND revoked_at IS NULL`,
      [id, orgIds, staffId],
    );
  }
}
