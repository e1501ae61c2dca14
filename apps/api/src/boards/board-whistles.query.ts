import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WHISTLE_ITEM_COLUMNS } from '../whistles/reading/whistle-item.row';
import type { WhistleListRow } from '../whistles/reading/whistle-list.query';
import type { BoardPage } from './board-cases.query';
import { WHISTLE_GROUPS, WHISTLE_GROUP_RULES, type WhistleGroup } from './board-group';

/** A whistle on the board. */
export interface BoardWhistleRow extends WhistleListRow {
  readonly group: WhistleGroup;
}

const IN_ORDER = 'ORDER BY w.sort_due_at, w.id';
const AFTER = `($3::bigint IS NULL
  OR (w.sort_due_at, w.id) > (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))`;

/** Reads the whistles of the groups of a board. */
@Injectable()
export class BoardWhistlesQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** How many whistles each of the groups has. */
  async counts(
    orgId: string,
    groups: readonly WhistleGroup[] = WHISTLE_GROUPS,
  ): Promise<Readonly<Partial<Record<WhistleGroup, number>>>> {
    const columns = groups.map(
      (group) =>
        `(SELECT count(*)::integer FROM whistles w WHERE ${WHISTLE_GROUP_RULES[group].holds('$1')}) AS "${group}"`,
    );
    const [counts] = await this.database.query<Partial<Record<WhistleGroup, number>>[]>(
      `SELECT ${columns.join(', ')}`,
      [orgId],
    );
    return counts ?? {};
  }

  /** The first whistles of each of the groups after the cursor, the most pressing first. */
  pages(orgId: string, { groups, after, limit }: BoardPage<WhistleGroup>): Promise<BoardWhistleRow[]> {
    const parts = groups.map(
      (group) => `(SELECT '${group}' AS "group", w.id FROM whistles w
        WHERE ${WHISTLE_GROUP_RULES[group].holds('$1')} AND ${AFTER} ${IN_ORDER} LIMIT $2)`,
    );
    return this.database.query<BoardWhistleRow[]>(
      `SELECT p."group", ${WHISTLE_ITEM_COLUMNS},
         (extract(epoch FROM w.sort_due_at) * 1000000)::bigint::text AS "sortMicros"
       FROM (${parts.join(' UNION ALL ')}) p JOIN whistles w ON w.id = p.id ${IN_ORDER}`,
      [orgId, limit, after?.micros ?? null, after?.id ?? null],
    );
  }
}
