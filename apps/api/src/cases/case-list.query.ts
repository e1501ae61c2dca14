import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { parameters, type ValueOf } from '../database/parameters';
import { caseRanges, type CaseFilter } from './case-filter';
import { CASE_ITEM_COLUMNS, type CaseItemRow } from './case-item.row';
import type { Cursor } from './cursor';

/** In which order a list is read. */
export const CaseSort = {
  /** The most pressing first. */
  due: 'due',
  /** The newest first. */
  registered: 'registered',
} as const;
export type CaseSort = (typeof CaseSort)[keyof typeof CaseSort];
export const CASE_SORTS: readonly CaseSort[] = Object.values(CaseSort);

/** A case with its place in the order of the list. */
export interface CaseListRow extends CaseItemRow {
  readonly sortMicros: string;
}

/** Which page of which cases. */
export interface CasePage {
  readonly filter: CaseFilter;
  readonly sort: CaseSort;
  readonly after: Cursor | null;
  readonly limit: number;
}

interface Order {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
}

const ORDERS: Readonly<Record<CaseSort, Order>> = {
  due: { column: 'g.sort_due_at', direction: 'ASC' },
  registered: { column: 'g.registered_at', direction: 'DESC' },
};

const MICROS = (parameter: string) => `(to_timestamp(0) + ${parameter}::bigint * interval '1 microsecond')`;

/** Pages through the cases that a person may see, and counts them. */
@Injectable()
export class CaseListQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  page({ filter, sort, after, limit }: CasePage): Promise<CaseListRow[]> {
    const { values, value } = parameters();
    const { column, direction } = ORDERS[sort];
    const inOrder = `ORDER BY ${column} ${direction}, g.id ${direction} LIMIT ${value(limit)}`;
    const next = after && beyond(after, ORDERS[sort], value);
    const ranges = caseRanges(filter, value).map(
      (range) => `(SELECT g.* FROM grievances g WHERE ${next ? `${range} AND ${next}` : range} ${inOrder})`,
    );
    return this.database.query<CaseListRow[]>(
      `SELECT ${CASE_ITEM_COLUMNS}, (extract(epoch FROM ${column}) * 1000000)::bigint::text AS "sortMicros"
       FROM (${ranges.join(' UNION ALL ')}) g JOIN categories c ON c.code = g.category_code ${inOrder}`,
      [...values],
    );
  }

  /** How many there are for each filter, each counted no further than to `most`, in one look. */
  async counts(filters: readonly CaseFilter[], most: number): Promise<readonly number[]> {
    if (filters.length === 0) return [];
    const { values, value } = parameters();
    const limit = value(most);
    const counted = filters.map((filter) => {
      const ranges = caseRanges(filter, value).map(
        // In order, although nobody asks for it: so the indexes of lists are used, and what is rare is not looked for everywhere.
        (range) => `(SELECT count(*) FROM (SELECT 1 FROM grievances g WHERE ${range}
          ORDER BY g.sort_due_at, g.id LIMIT ${limit}) one)`,
      );
      return `least(${ranges.join(' + ')}, ${limit})::int`;
    });
    const [row] = await this.database.query<{ counts: number[] }[]>(
      `SELECT ARRAY[${counted.join(', ')}] AS counts`,
      [...values],
    );
    return row?.counts ?? [];
  }
}

function beyond({ micros, id }: Cursor, { column, direction }: Order, value: ValueOf): string {
  const follows = direction === 'ASC' ? '>' : '<';
  return `(${column}, g.id) ${follows} (${MICROS(value(micros))}, ${value(id)}::uuid)`;
}
