import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Finds the id behind a case number. */
@Injectable()
export class ResidentAccessQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async idOf(caseNo: string): Promise<string | undefined> {
    const rows = await this.database.query<{ id: string }[]>('SELECT id FROM grievances WHERE case_no = $1', [
      caseNo,
    ]);
    return rows[0]?.id;
  }
}
