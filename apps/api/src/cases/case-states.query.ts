import { Inject, Injectable } from '@nestjs/common';
import type { GrievanceState } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { visible, type CaseScope } from './case-scope';

/** A case as the rules need it. */
export interface CaseStateRow {
  readonly id: string;
  readonly caseNo: string;
  readonly title: string;
  readonly state: GrievanceState;
}

/** Reads where many cases stand, in one query. */
@Injectable()
export class CaseStatesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Those of the cases that may be seen, in any order. */
  visibleTo(scope: CaseScope, caseNos: readonly string[]): Promise<CaseStateRow[]> {
    return this.database.query<CaseStateRow[]>(
      `SELECT g.id, g.case_no AS "caseNo", g.title, g.state FROM grievances g
        WHERE g.case_no = ANY ($3) AND ${visible('$1', '$2')}`,
      [scope.areaIds, scope.blindIds, caseNos],
    );
  }
}
