import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CASE_ITEM_COLUMNS, type CaseItemRow } from '../../cases/case-item.row';
import { visible, type CaseScope } from '../../cases/case-scope';
import type { Cursor } from '../../cases/cursor';

const PAGE = `
SELECT ${CASE_ITEM_COLUMNS}, (extract(epoch FROM l.linked_at) * 1000000)::bigint::text AS "linkedMicros"
  FROM theme_cases l JOIN grievances g ON g.id = l.grievance_id JOIN categories c ON c.code = g.category_code
 WHERE l.theme_id = $3 AND ${visible('$1', '$2')}
   AND ($4::bigint IS NULL
     OR (l.linked_at, l.grievance_id) < (to_timestamp(0) + $4::bigint * interval '1 microsecond', $5::uuid))
 ORDER BY l.linked_at DESC, l.grievance_id DESC LIMIT $6`;

/** Pages through the cases of a theme that a person may see. */
@Injectable()
export class ThemeCasesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  page(asked: {
    readonly themeId: string;
    readonly scope: CaseScope;
    readonly after: Cursor | null;
    readonly limit: number;
  }): Promise<(CaseItemRow & { readonly linkedMicros: string })[]> {
    const { themeId, scope, after, limit } = asked;
    const cursor = [after?.micros ?? null, after?.id ?? null];
    return this.database.query(PAGE, [scope.areaIds, scope.blindIds, themeId, ...cursor, limit]);
  }
}
