import { Inject, Injectable } from '@nestjs/common';
import type { StaffRole } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import type { BulkAsked } from './bulk-order';

/** A row that this process has in hand, with what its command is made of. */
export type BulkTask = BulkAsked & {
  readonly bulkActionId: string;
  readonly position: number;
  readonly caseNo: string;
  readonly attempts: number;
  readonly staffId: string;
  readonly role: StaffRole;
  readonly orgId: string;
};

/** What a row came to. */
export interface SettledRow {
  readonly outcome: 'done' | 'refused' | 'stuck';
  readonly seq: number | null;
  readonly code: string | null;
  readonly words: string | null;
}

/** The rows that wait, shared by every process that works them off. */
@Injectable()
export class BulkWorkQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /**
   * Takes rows that nobody has in hand. Whoever takes them and dies loses them when the lease is over; the key of
   * their commands is the same for the next one.
   */
  async claim(most: number, leaseMs: number): Promise<BulkTask[]> {
    const [tasks] = await this.database.query<[BulkTask[], number]>(
      `WITH free AS (
         SELECT bulk_action_id, position FROM bulk_rows
          WHERE outcome = 'waiting' AND (leased_until IS NULL OR leased_until < now())
          ORDER BY position, bulk_action_id LIMIT $1 FOR UPDATE SKIP LOCKED)
       UPDATE bulk_rows r SET attempts = r.attempts + 1, leased_until = now() + $2 * interval '1 millisecond'
         FROM free, bulk_actions b
        WHERE r.bulk_action_id = free.bulk_action_id AND r.position = free.position AND b.id = r.bulk_action_id
       RETURNING r.bulk_action_id AS "bulkActionId", r.position, r.case_no AS "caseNo", r.attempts,
         b.action, b.body, b.staff_id AS "staffId", b.role, b.org_id AS "orgId"`,
      [most, leaseMs],
    );
    return tasks;
  }

  async settle({ bulkActionId, position }: BulkTask, row: SettledRow): Promise<void> {
    await this.database.query(
      `UPDATE bulk_rows SET outcome = $3, seq = $4, code = $5, words = $6, settled_at = now(), leased_until = NULL
        WHERE bulk_action_id = $1 AND position = $2 AND outcome = 'waiting'`,
      [bulkActionId, position, row.outcome, row.seq, row.code, row.words],
    );
  }

  /** Leaves a row alone for a while. */
  async postpone({ bulkActionId, position }: BulkTask, ms: number): Promise<void> {
    await this.database.query(
      `UPDATE bulk_rows SET leased_until = now() + $3 * interval '1 millisecond'
        WHERE bulk_action_id = $1 AND position = $2 AND outcome = 'waiting'`,
      [bulkActionId, position, ms],
    );
  }
}
