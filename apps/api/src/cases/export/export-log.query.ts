import { Inject, Injectable } from '@nestjs/common';
import { uuidV7 } from '@suqiu/entities';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../../access/principal';
import type { WholeCaseListDto } from '../whole-case-list.dto';
import type { ExportCasesDto } from './export-cases.dto';

/** What left the system as a file: who took it, which filter and columns, how many rows, when. */
@Injectable()
export class ExportLogQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Written before the first byte leaves. Answers with the id of the export. */
  async begun(
    { staffId, acting }: ActingStaff,
    { format, columns }: Pick<ExportCasesDto, 'format' | 'columns'>,
    filter: WholeCaseListDto,
  ): Promise<string> {
    const id = uuidV7(Date.now());
    await this.database.query(
      `INSERT INTO case_exports (id, staff_id, role, org_id, format, filter, columns, begun_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
      [id, staffId, acting.role, acting.organisation.id, format, JSON.stringify(filter), columns],
    );
    return id;
  }

  /** How far it came: all rows, or those that had been read when it broke off. */
  async ended(id: string, rows: number, complete: boolean): Promise<void> {
    await this.database.query(
      `UPDATE case_exports SET rows = $2, complete = $3, ended_at = now() WHERE id = $1`,
      [id, rows, complete],
    );
  }
}
