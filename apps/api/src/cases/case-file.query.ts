import { Inject, Injectable } from '@nestjs/common';
import type { GrievanceStatus } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { visible, type CaseScope } from './case-scope';

/** What a command needs to know of the row of a case. */
export interface CaseFile {
  readonly id: string;
  readonly caseNo: string;
  readonly seq: number;
  readonly status: GrievanceStatus;
  readonly ended: boolean;
  /** Whether the durable process was started. */
  readonly started: boolean;
}

const COLUMNS = `g.id, g.case_no AS "caseNo", g.seq, g.status, g.ended,
  g.process_started_at IS NOT NULL AS started`;

/** Finds the row of a case by its number. */
@Injectable()
export class CaseFileQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** The case, if it may be seen. */
  async visibleTo(scope: CaseScope, caseNo: string): Promise<CaseFile | undefined> {
    const rows = await this.database.query<CaseFile[]>(
      `SELECT ${COLUMNS} FROM grievances g WHERE g.case_no = $1 AND ${visible('$2', '$3')}`,
      [caseNo, scope.areaIds, scope.blindIds],
    );
    return rows[0];
  }

  /** The case, whoever asks: for its petitioner, whose code was checked. */
  async ofPetitioner(grievanceId: string): Promise<CaseFile | undefined> {
    const rows = await this.database.query<CaseFile[]>(
      `SELECT ${COLUMNS} FROM grievances g WHERE g.id = $1`,
      [grievanceId],
    );
    return rows[0];
  }
}
