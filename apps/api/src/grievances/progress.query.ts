import { Inject, Injectable } from '@nestjs/common';
import type { GrievanceState } from '@suqiu/domain';
import { DataSource } from 'typeorm';

/** A case as its petitioner may know it. */
export interface ProgressRow {
  readonly caseNo: string;
  readonly title: string;
  readonly registeredAt: Date;
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
  readonly leadId: string | null;
  readonly deskId: string;
  readonly replyText: string | null;
  readonly state: GrievanceState;
}

/** Reads a case for its petitioner. */
@Injectable()
export class ProgressQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async find(grievanceId: string): Promise<ProgressRow | undefined> {
    const rows = await this.database.query<ProgressRow[]>(
      `SELECT case_no AS "caseNo", title, registered_at AS "registeredAt", due_at AS "dueAt",
         closed_at AS "closedAt", lead_org_id AS "leadId", desk_org_id AS "deskId", reply_text AS "replyText", state
       FROM grievances WHERE id = $1`,
      [grievanceId],
    );
    return rows[0];
  }
}
