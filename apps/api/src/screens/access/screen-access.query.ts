import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A link as the door needs it. */
export interface ScreenAccessRow {
  readonly id: string;
  readonly orgId: string;
  readonly name: string;
  readonly validUntil: Date | null;
  readonly lastReadAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Finds links by their token. */
@Injectable()
export class ScreenAccessQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async byToken(tokenHash: Buffer): Promise<ScreenAccessRow | null> {
    const [row] = await this.database.query<ScreenAccessRow[]>(
      `SELECT id, org_id AS "orgId", name, valid_until AS "validUntil", last_read_at AS "lastReadAt",
         revoked_at AS "revokedAt"
       FROM screens WHERE token_hash = $1`,
      [tokenHash],
    );
    return row ?? null;
  }

  async wasRead(id: string, at: Date): Promise<void> {
    await this.database.query('UPDATE screens SET last_read_at = $2 WHERE id = $1', [id, at]);
  }
}
