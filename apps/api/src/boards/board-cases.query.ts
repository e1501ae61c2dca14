import { Inject, Injectable } from '@nestjs/common';
import type { GrievanceState } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { CASE_ITEM_COLUMNS, type CaseItemRow } from '../cases/case-item.row';
import { visible, type CaseScope } from '../cases/case-scope';
import type { Cursor } from '../cases/cursor';
import { CASE_GROUPS, CASE_GROUP_RULES, type CaseGroup } from './board-group';

/** A case on the board. */
export interface BoardCaseRow extends CaseItemRow {
  readonly group: CaseGroup;
  readonly state: GrievanceState;
  /** Where it stands in the order, in microseconds, as a cursor has it. */
  readonly sortMicros: string;
}

/** Whose board it is. */
export interface BoardSight {
  readonly orgId: string;
  readonly scope: CaseScope;
}

/** What of a board is read. */
export interface BoardPage<Group> {
  readonly groups: readonly Group[];
  readonly after: Cursor | null;
  /** Of each group. */
  readonly limit: number;
}

const IN_ORDER = 'ORDER BY g.sort_due_at, g.id';
const AFTER = `($5::bigint IS NULL
  OR (g.sort_due_at, g.id) > (to_timestamp(0) + $5::bigint * interval '1 microsecond', $6::uuid))`;

/** The condition on `grievances g` for a group; `$1` is the street, `$2` and `$3` its sight. */
function belongs(group: CaseGroup): string {
  return `NOT g.ended AND ${CASE_GROUP_RULES[group].holds('$1')} AND ${visible('$2', '$3')}`;
}

/** Reads the cases of the groups of a board: all groups in one query, and all counts in another. */
@Injectable()
export class BoardCasesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** How many cases each of the groups has. */
  async counts(
    { orgId, scope }: BoardSight,
    groups: readonly CaseGroup[] = CASE_GROUPS,
  ): Promise<Readonly<Partial<Record<CaseGroup, number>>>> {
    const columns = groups.map(
      (group) => `(SELECT count(*)::integer FROM grievances g WHERE ${belongs(group)}) AS "${group}"`,
    );
    const [counts] = await this.database.query<Partial<Record<CaseGroup, number>>[]>(
      `SELECT ${columns.join(', ')}`,
      [orgId, scope.areaIds, scope.blindIds],
    );
    return counts ?? {};
  }

  /** The first cases of each of the groups after the cursor, the most pressing first. */
  pages(
    { orgId, scope }: BoardSight,
    { groups, after, limit }: BoardPage<CaseGroup>,
  ): Promise<BoardCaseRow[]> {
    const parts = groups.map(
      (group) => `(SELECT '${group}' AS "group", g.id FROM grievances g
        WHERE ${belongs(group)} AND ${AFTER} ${IN_ORDER} LIMIT $4)`,
    );
    return this.database.query<BoardCaseRow[]>(
      `SELECT p."group", g.state, ${CASE_ITEM_COLUMNS},
         (extract(epoch FROM g.sort_due_at) * 1000000)::bigint::text AS "sortMicros" FROM (${parts.join(' UNION ALL ')}) p
       JOIN grievances g ON g.id = p.id JOIN categories c ON c.code = g.category_code ${IN_ORDER}`,
      [orgId, scope.areaIds, scope.blindIds, limit, after?.micros ?? null, after?.id ?? null],
    );
  }
}
