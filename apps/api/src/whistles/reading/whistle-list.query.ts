import { Inject, Injectable } from '@nestjs/common';
import type { WhistleStatus } from '@suqiu/domain';
import { DataSource } from 'typeorm';
import type { Cursor } from '../../cases/cursor';
import { parameters, type ValueOf } from '../../database/parameters';
import { WHISTLE_ITEM_COLUMNS, type WhistleItemRow } from './whistle-item.row';
import type { WhistleBox } from './whistle-list.dto';

/** A whistle in a list, with its place in the order. */
export interface WhistleListRow extends WhistleItemRow {
  readonly sortMicros: string;
}

/** Which whistles. */
export interface WhistleFilter {
  readonly box: WhistleBox;
  readonly orgId: string;
  /** One of these, at least one; null for every whistle that is open. */
  readonly statuses: readonly WhistleStatus[] | null;
  readonly lateOnly: boolean;
}

/** Which page of them. */
export interface WhistleListFilter extends WhistleFilter {
  readonly after: Cursor | null;
  readonly limit: number;
}

const MICROS = (parameter: string) => `(to_timestamp(0) + ${parameter}::bigint * interval '1 microsecond')`;

/** Pages through the whistles of a street, a department or a district, the most pressing first. */
@Injectable()
export class WhistleListQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  page(filter: WhistleListFilter): Promise<WhistleListRow[]> {
    const { parts, values } = partsOf(filter);
    return this.database.query<WhistleListRow[]>(
      `SELECT ${WHISTLE_ITEM_COLUMNS}, (extract(epoch FROM p.sort_due_at) * 1000000)::bigint::text AS "sortMicros"
       FROM (${parts}) p
       JOIN whistles w ON w.id = p.id ORDER BY p.sort_due_at, p.id LIMIT $2`,
      [...values],
    );
  }

  /** How many there are, counted no further than to `most`. */
  async count(filter: WhistleFilter, most: number): Promise<number> {
    const { parts, values } = partsOf({ ...filter, after: null, limit: most });
    const [row] = await this.database.query<{ count: number }[]>(
      `SELECT least(count(*), $2)::int AS count FROM (${parts}) p`,
      [...values],
    );
    return row?.count ?? 0;
  }
}

/** The whistles by id in their order; `$1` is the organisation, `$2` the limit. */
function partsOf(filter: WhistleListFilter): { readonly parts: string; readonly values: readonly unknown[] } {
  const { values, value } = parameters();
  value(filter.orgId);
  value(filter.limit);
  const parts = filter.box === 'department' ? departmentParts(filter, value) : officeParts(filter, value);
  return { parts: parts.join(' UNION ALL '), values };
}

/** Each of these ranges is kept in order by an index: the first of each, and of these the first. */
function officeParts(filter: WhistleListFilter, value: ValueOf): string[] {
  const { box, after } = filter;
  const office = box === 'street' ? 'w.street_org_id' : 'w.district_org_id';
  const narrowing = [
    `${office} = $1`,
    ...(after ? [`(w.sort_due_at, w.id) > (${MICROS(value(after.micros))}, ${value(after.id)}::uuid)`] : []),
  ];
  return officeRanges(filter, value).map(
    (range) =>
      `(SELECT w.id, w.sort_due_at FROM whistles w WHERE ${[range, ...narrowing].join(' AND ')}
        ORDER BY w.sort_due_at, w.id LIMIT $2)`,
  );
}

/** A district keeps what is late apart from what is not. */
function officeRanges({ box, statuses, lateOnly }: WhistleListFilter, value: ValueOf): string[] {
  if (statuses) {
    const late = lateOnly ? ' AND w.late' : '';
    return statuses.map((status) => `w.status = ${value(status)}${late}`);
  }
  if (lateOnly) return ['NOT w.ended AND w.late'];
  return box === 'district' ? ['NOT w.ended AND w.late', 'NOT w.ended AND NOT w.late'] : ['NOT w.ended'];
}

/** What a department still owes and what it has behind it are kept in order by one index, one after the other. */
function departmentParts({ statuses, lateOnly, after }: WhistleListFilter, value: ValueOf): string[] {
  const narrowing = [
    'd.org_id = $1 AND d.notified_at IS NOT NULL',
    ...(statuses ? [`w.status = ANY (${value(statuses)})`] : []),
    ...(lateOnly ? ['d.late'] : []),
    ...(after
      ? [`(d.sort_due_at, d.whistle_id) > (${MICROS(value(after.micros))}, ${value(after.id)}::uuid)`]
      : []),
  ];
  const halves = statuses ? ['d.open', 'NOT d.open'] : ['d.open'];
  return halves.map(
    (half) =>
      `(SELECT d.whistle_id AS id, d.sort_due_at
        FROM whistle_departments d JOIN whistles w ON w.id = d.whistle_id
        WHERE ${[half, ...narrowing].join(' AND ')} ORDER BY d.sort_due_at, d.whistle_id LIMIT $2)`,
  );
}
