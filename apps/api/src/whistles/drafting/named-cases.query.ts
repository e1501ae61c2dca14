import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visible, type CaseScope } from '../../cases/case-scope';

/** Finds the cases that a draft names, among those that its writer may see. */
@Injectable()
export class NamedCasesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Their ids by their numbers; a case that is not there, or not to be seen, is missing. */
  async idsOf(scope: CaseScope, caseNos: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ caseNo: string; id: string }[]>(
      `SELECT g.case_no AS "caseNo", g.id FROM grievances g
       WHERE g.case_no = ANY ($1::text[]) AND ${visible('$2', '$3')}`,
      [caseNos, scope.areaIds, scope.blindIds],
    );
    return new Map(rows.map(({ caseNo, id }) => [caseNo, id]));
  }
}
