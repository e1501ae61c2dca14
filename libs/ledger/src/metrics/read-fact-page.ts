import type { Instant, MetricSet } from '@suqiu/domain';
import type { MetricSubjectKind } from '@suqiu/entities';
import type { Queries } from '../journal/queries';

/** Where the facts of a list lie: those of some organisations, or of a place, and of one category or channel there. */
export interface FactArea {
  readonly column: 'org_id' | 'community_id' | 'street_id' | 'district_id';
  readonly ids: readonly string[];
  readonly categoryCode: string | null;
  readonly channel: string | null;
}

/** A page begins after this fact: its instant in microseconds since 1970, its subject, set and number. */
export interface FactCursor {
  readonly micros: string;
  readonly subjectId: string;
  readonly set: MetricSet;
  readonly no: number;
}

/** Which facts to list. */
export interface FactPageQuery {
  readonly area: FactArea;
  readonly sets: readonly MetricSet[];
  readonly from: Instant;
  readonly to: Instant;
  /** List spans that last at `to`, whenever they began. */
  readonly standing: boolean;
  /** Only facts that are taken out by a decision, only those that are not, or both. */
  readonly excluded: boolean | null;
  readonly after: FactCursor | null;
  readonly limit: number;
}

/** A fact of a list. */
export interface FactItem extends FactCursor {
  readonly kind: MetricSubjectKind;
  readonly at: Date;
  readonly until: Date | null;
  readonly orgId: string;
  /** 1, or milliseconds. */
  readonly amount: number;
  readonly excluded: boolean;
}

const COLUMNS = `f.subject_kind AS kind, f.subject_id AS "subjectId", f.set_code AS set, f.no, f.at, f.until,
  f.org_id AS "orgId", f.amount::float8 AS amount, f.excluded,
  (extract(epoch FROM f.at) * 1000000)::bigint::text AS micros`;

const IN_ORDER = 'ORDER BY f.at, f.subject_id, f.set_code, f.no';
const MICROS = (parameter: string) => `(to_timestamp(0) + ${parameter}::bigint * interval '1 microsecond')`;

/** One page of the facts behind a figure, the earliest first: each set by its index, and of these the first. */
export function readFactPage(queries: Queries, query: FactPageQuery): Promise<FactItem[]> {
  const values: unknown[] = [query.limit];
  const value = (each: unknown): string => `$${values.push(each)}`;
  const conditions = conditionsOf(query, value);
  const each = query.sets.map((set) => {
    const all = [`f.set_code = ${value(set)}`, ...conditions].join(' AND ');
    return `(SELECT f.* FROM metric_facts f WHERE ${all} ${IN_ORDER} LIMIT $1)`;
  });
  return queries.query<FactItem[]>(
    `SELECT ${COLUMNS} FROM (${each.join(' UNION ALL ')}) f ${IN_ORDER} LIMIT $1`,
    values,
  );
}

function conditionsOf(query: FactPageQuery, value: (each: unknown) => string): string[] {
  const { area, after, excluded } = query;
  const to = value(new Date(query.to));
  const conditions = query.standing
    ? ['f.span', `tstzrange(f.at, f.until, '(]') @> ${to}::timestamptz`]
    : [`f.at >= ${value(new Date(query.from))}`, `f.at < ${to}`];
  conditions.push(`f.${area.column} = ANY (${value(area.ids)}::uuid[])`);
  if (area.categoryCode !== null) conditions.push(`f.category_code = ${value(area.categoryCode)}`);
  if (area.channel !== null) conditions.push(`f.channel = ${value(area.channel)}`);
  if (excluded !== null) conditions.push(`f.excluded = ${value(excluded)}`);
  if (after) {
    const { micros, subjectId, set, no } = after;
    const place = [MICROS(value(micros)), `${value(subjectId)}::uuid`, value(set), `${value(no)}::int`];
    conditions.push(`(f.at, f.subject_id, f.set_code, f.no) > (${place.join(', ')})`);
  }
  return conditions;
}
