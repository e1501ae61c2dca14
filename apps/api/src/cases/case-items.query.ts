import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CASE_ITEM_COLUMNS, type CaseItemRow } from './case-item.row';
import { visible, type CaseScope } from './case-scope';

/** Reads cases that a list of something else names, as the work list shows them. */
@Injectable()
export class CaseItemsQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Those of the cases that may be seen, in any order. */
  byIds(scope: CaseScope, ids: readonly string[]): Promise<CaseItemRow[]> {
    return this.database.query<CaseItemRow[]>(
      `SELECT ${CASE_ITEM_COLUMNS} FROM grievances g JOIN categories c ON c.code = g.category_code
        WHERE g.id = ANY ($3::uuid[]) AND ${visible('$1', '$2')}`,
      [scope.areaIds, scope.blindIds, ids],
    );
  }
}
