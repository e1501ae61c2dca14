import { Inject, Injectable } from '@nestjs/common';
import type { AttachmentState } from '@suqiu/entities';
import { DataSource } from 'typeorm';
import { LIMITS, type ApiLimits } from '../../settings/limits';
import type { UnusableReason } from '../content/unusable-content';

/** An upload as storage knows it. */
export interface UploadRow {
  readonly id: string;
  readonly name: string;
  readonly announcedBytes: number;
  readonly receivedBytes: number;
  readonly state: AttachmentState;
  readonly refusal: UnusableReason | null;
  /** Whether a case or a command has it. */
  readonly bound: boolean;
}

/** An upload that is about to begin. */
export interface NewUpload {
  readonly id: string;
  readonly uploader: Buffer;
  readonly name: string;
  readonly bytes: number;
  readonly now: Date;
}

/** What is kept of an upload. */
export interface KeptContent {
  readonly mediaType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: Buffer;
}

const COLUMNS = `id, name, announced_bytes AS "announcedBytes", received_bytes AS "receivedBytes", state, refusal,
  grievance_id IS NOT NULL AS bound`;

/** The rows of uploads. */
@Injectable()
export class UploadQuery {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  /** Begins an upload, or finds the one that began with this id; null where the uploader has begun too many. */
  begin({ id, uploader, name, bytes, now }: NewUpload): Promise<UploadRow | null> {
    const { perUploader, bytesPerUploader, uploaderWindowMs } = this.limits.attachments;
    return this.database.transaction(async (manager) => {
      // Those of one uploader begin one after the other, or each would find room for itself.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        uploader.toString('hex'),
      ]);
      const [known] = await manager.query<UploadRow[]>(`SELECT ${COLUMNS} FROM attachments WHERE id = $1`, [
        id,
      ]);
      if (known) return known;
      const [used] = await manager.query<{ count: number; bytes: number }[]>(
        `SELECT count(*)::integer AS count, coalesce(sum(announced_bytes), 0)::float8 AS bytes
         FROM attachments WHERE uploader = $1 AND created_at > $2`,
        [uploader, new Date(now.getTime() - uploaderWindowMs)],
      );
      const { count = 0, bytes: usedBytes = 0 } = used ?? {};
      if (count >= perUploader || usedBytes + bytes > bytesPerUploader) return null;
      const [begun] = await manager.query<UploadRow[]>(
        `INSERT INTO attachments (id, uploader, name, announced_bytes, received_bytes, state, created_at)
         VALUES ($1, $2, $3, $4, 0, 'receiving', $5) RETURNING ${COLUMNS}`,
        [id, uploader, name, bytes, now],
      );
      return begun ?? null;
    });
  }

  async find(id: string): Promise<UploadRow | null> {
    const [row] = await this.database.query<UploadRow[]>(`SELECT ${COLUMNS} FROM attachments WHERE id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  /**
   * Takes a piece: `write` runs while nobody else can add to the upload, and its answer is how many bytes there are then.
   * Null where there is no such upload.
   */
  extend(id: string, write: (row: UploadRow) => Promise<number>): Promise<UploadRow | null> {
    return this.database.transaction(async (manager) => {
      const [row] = await manager.query<UploadRow[]>(
        `SELECT ${COLUMNS} FROM attachments WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!row) return null;
      const receivedBytes = await write(row);
      await manager.query('UPDATE attachments SET received_bytes = $2 WHERE id = $1', [id, receivedBytes]);
      return { ...row, receivedBytes };
    });
  }

  /** False where the upload has gone meanwhile. */
  async keep(id: string, { mediaType, bytes, width, height, sha256 }: KeptContent): Promise<boolean> {
    const [, count] = await this.database.query<[unknown[], number]>(
      `UPDATE attachments SET state = 'kept', media_type = $2, kept_bytes = $3, width = $4, height = $5, sha256 = $6
       WHERE id = $1 AND state <> 'refused'`,
      [id, mediaType, bytes, width, height, sha256],
    );
    return count === 1;
  }

  async refuse(id: string, reason: UnusableReason): Promise<void> {
    await this.database.query(
      `UPDATE attachments SET state = 'refused', refusal = $2 WHERE id = $1 AND state = 'receiving'`,
      [id, reason],
    );
  }

  /**
   * Lets go of an upload that nothing is bound to, files first: a file without a row would never be found again. False where
   * it is bound, or not there.
   */
  drop(id: string, remove: () => Promise<void>): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const rows = await manager.query<unknown[]>(
        'SELECT id FROM attachments WHERE id = $1 AND grievance_id IS NULL FOR UPDATE',
        [id],
      );
      if (rows.length === 0) return false;
      await remove();
      await manager.query('DELETE FROM attachments WHERE id = $1', [id]);
      return true;
    });
  }

  /** Ids of what nobody has made use of since it began before `begunBefore`, oldest first. */
  async forgotten(begunBefore: Date, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT id FROM attachments WHERE grievance_id IS NULL AND created_at < $1 ORDER BY created_at, id LIMIT $2`,
      [begunBefore, limit],
    );
    return rows.map(({ id }) => id);
  }
}
