import { Inject, Injectable } from '@nestjs/common';
import type { StaffRole } from '@suqiu/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { Cursor } from '../cases/cursor';
import type { BulkOutcome } from './bulk-action.dto';
import type { BulkActionName, BulkAsked } from './bulk-order';

/** A bulk action to be written, with its cases in their order. */
export interface NewBulkAction {
  readonly id: string;
  readonly staffId: string;
  readonly role: StaffRole;
  readonly orgId: string;
  readonly asked: BulkAsked;
  /** The list that named the cases; null where they were named one by one. */
  readonly filter: object | null;
  readonly caseNos: readonly string[];
}

/** A bulk action with its rows counted. */
export interface BulkActionRow {
  readonly id: string;
  readonly action: BulkActionName;
  readonly startedAt: Date;
  /** When the last row was settled. */
  readonly settledAt: Date | null;
  readonly count: number;
  readonly waiting: number;
  readonly done: number;
  readonly refused: number;
  readonly stuck: number;
  /** Where it stands in the order, in microseconds, as a cursor has it. */
  readonly sortMicros: string;
}

/** A row as its person reads it. */
export interface BulkResultRow {
  readonly position: number;
  readonly caseNo: string;
  readonly outcome: BulkOutcome;
  readonly seq: number | null;
  readonly code: string | null;
  readonly words: string | null;
  readonly settledAt: Date | null;
}

const counted = (outcome: BulkOutcome) => `count(*) FILTER (WHERE outcome = '${outcome}')::int AS ${outcome}`;

/** The bulk actions of `which`, each with its rows counted, the newest first. */
const withCounts = (which: string) =>
  `SELECT b.id, b.action, b.started_at AS "startedAt", r.*,
     (extract(epoch FROM b.started_at) * 1000000)::bigint::text AS "sortMicros"
   FROM (SELECT * FROM bulk_actions WHERE ${which}) b CROSS JOIN LATERAL (
     SELECT max(settled_at) AS "settledAt", count(*)::int AS count,
       ${(['waiting', 'done', 'refused', 'stuck'] as const).map(counted).join(', ')}
     FROM bulk_rows WHERE bulk_action_id = b.id) r
   ORDER BY b.started_at DESC, b.id DESC`;

/** Bulk actions as their person starts and reads them. */
@Injectable()
export class BulkActionsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async write(manager: EntityManager, bulk: NewBulkAction): Promise<void> {
    const { id, staffId, role, orgId, asked, filter, caseNos } = bulk;
    await manager.query(
      `INSERT INTO bulk_actions (id, staff_id, role, org_id, action, body, filter, started_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
      [id, staffId, role, orgId, asked.action, JSON.stringify(asked.body), filter && JSON.stringify(filter)],
    );
    await manager.query(
      `INSERT INTO bulk_rows (bulk_action_id, position, case_no)
       SELECT $1, at, case_no FROM unnest($2::text[]) WITH ORDINALITY named (case_no, at)`,
      [id, caseNos],
    );
  }

  /** One bulk action, if this person started it. */
  async ofStaff(staffId: string, id: string): Promise<BulkActionRow | undefined> {
    const rows = await this.database.query<BulkActionRow[]>(withCounts('staff_id = $1 AND id = $2'), [
      staffId,
      id,
    ]);
    return rows[0];
  }

  /** Those that this person started, the newest first, whatever role they acted in. */
  page(staffId: string, after: Cursor | null, limit: number): Promise<BulkActionRow[]> {
    return this.database.query<BulkActionRow[]>(
      withCounts(`staff_id = $1 AND ($2::bigint IS NULL
         OR (started_at, id) < (to_timestamp(0) + $2::bigint * interval '1 microsecond', $3::uuid))
       ORDER BY started_at DESC, id DESC LIMIT $4`),
      [staffId, after?.micros ?? null, after?.id ?? null, limit],
    );
  }

  /** Rows after a position, in order. */
  rows(id: string, outcome: BulkOutcome | null, after: number, limit: number): Promise<BulkResultRow[]> {
    return this.database.query<BulkResultRow[]>(
      `SELECT position, case_no AS "caseNo", outcome, seq, code, words, settled_at AS "settledAt"
       FROM bulk_rows WHERE bulk_action_id = $1 AND position > $3 AND ($2::text IS NULL OR outcome = $2)
       ORDER BY position LIMIT $4`,
      [id, outcome, after, limit],
    );
  }

  /** Lets rows be tried again of which nobody could say what became. */
  async resume(id: string): Promise<void> {
    await this.database.query(
      `UPDATE bulk_rows SET outcome = 'waiting', attempts = 0, leased_until = NULL, code = NULL, words = NULL,
         settled_at = NULL WHERE bulk_action_id = $1 AND outcome = 'stuck'`,
      [id],
    );
  }
}
