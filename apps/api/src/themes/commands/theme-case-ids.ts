import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActingStaff } from '../../access/principal';
import { scopeOf, visible } from '../../cases/case-scope';
import { unknownReference } from '../../problems/invalid-request';

/** Finds the cases that a person names, among those that they may see. */
@Injectable()
export class ThemeCaseIds {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Their ids in the order of the numbers. @throws Problem `theme.case_unknown` where one is not to be seen */
  async of(staff: ActingStaff, caseNos: readonly string[]): Promise<string[]> {
    const { areaIds, blindIds } = scopeOf(staff);
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT g.id FROM grievances g WHERE g.case_no = ANY ($3) AND ${visible('$1', '$2')} ORDER BY g.case_no`,
      [areaIds, blindIds, caseNos],
    );
    if (rows.length < caseNos.length) throw unknownReference('theme.case_unknown', 'caseNos');
    return rows.map(({ id }) => id);
  }
}
