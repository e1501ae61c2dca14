import { Inject, Injectable } from '@nestjs/common';
import {
  hasEnded,
  type GrievanceStatus,
  type Light,
  type OrgLevel,
  type RequestType,
  type Urgency,
} from '@suqiu/domain';
import { DataSource } from 'typeorm';
import { bearing, MARKS_COLUMN, type CaseMark } from './case-mark';
import { visible, type CaseScope } from './case-scope';
import type { Cursor } from './cursor';

/** A case as the work list shows it. */
export interface CaseItemRow {
  readonly id: string;
  readonly caseNo: string;
  readonly title: string;
  readonly status: GrievanceStatus;
  readonly level: OrgLevel | null;
  readonly light: Light;
  readonly urgency: Urgency;
  readonly requestType: RequestType;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly leadId: string | null;
  readonly communityId: string | null;
  readonly streetId: string | null;
  readonly registeredAt: Date;
  readonly dueAt: Date | null;
  readonly nextDueAt: Date | null;
  readonly seq: number;
  readonly marks: readonly CaseMark[];
  readonly sortMicros: string;
}

/** What to list. */
export interface CaseListFilter {
  readonly scope: CaseScope;
  /** One of these, at least one; null for every case that has not ended. */
  readonly statuses: readonly GrievanceStatus[] | null;
  readonly level: OrgLevel | null;
  readonly lights: readonly Light[] | null;
  /** Cases that bear all of these. */
  readonly marks: readonly CaseMark[];
  /** Led by one of these organisations. */
  readonly leadIds: readonly string[] | null;
  readonly dueBefore: Date | null;
  /** A `tsquery` over the bigrams of a case. */
  readonly search: string | null;
  readonly after: Cursor | null;
  readonly limit: number;
}

export const CASE_ITEM_COLUMNS = `g.id, g.case_no AS "caseNo", g.title, g.status, g.level, g.light, g.urgency,
  g.request_type AS "requestType", g.category_code AS "categoryCode", c.name AS "categoryName",
  g.lead_org_id AS "leadId", g.community_id AS "communityId", g.street_id AS "streetId",
  g.registered_at AS "registeredAt", g.due_at AS "dueAt", g.next_due_at AS "nextDueAt", g.seq, ${MARKS_COLUMN},
  (extract(epoch FROM g.sort_due_at) * 1000000)::bigint::text AS "sortMicros"`;

const MICROS = (parameter: string) => `(to_timestamp(0) + ${parameter}::bigint * interval '1 microsecond')`;

const IN_ORDER = 'ORDER BY g.sort_due_at, g.id';

/** Pages through the cases that a person may see, the most pressing first. */
@Injectable()
export class CaseListQuery {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  page(filter: CaseListFilter): Promise<CaseItemRow[]> {
    const values: unknown[] = [filter.scope.areaIds, filter.scope.blindIds, filter.limit];
    const value = (each: unknown): string => `$${values.push(each)}`;
    const conditions = [visible('$1', '$2'), ...narrowing(filter, value)];
    const halves = halvesOf(filter.statuses, value).map(
      (half) =>
        `(SELECT g.* FROM grievances g WHERE ${[half, ...conditions].join(' AND ')} ${IN_ORDER} LIMIT $3)`,
    );
    return this.database.query<CaseItemRow[]>(
      `SELECT ${CASE_ITEM_COLUMNS} FROM (${halves.join(' UNION ALL ')}) g
       JOIN categories c ON c.code = g.category_code ${IN_ORDER} LIMIT $3`,
      values,
    );
  }
}

type ValueOf = (value: unknown) => string;

/**
 * Open and ended cases are kept in order by an index each. Who asks for some of both gets the first of the one and the
 * first of the other, and of these the first.
 */
function halvesOf(statuses: CaseListFilter['statuses'], value: ValueOf): string[] {
  if (statuses === null) return ['NOT g.ended'];
  const among = (some: readonly GrievanceStatus[]) => `g.status = ANY (${value(some)})`;
  const ended = statuses.filter(hasEnded);
  const open = statuses.filter((status) => !hasEnded(status));
  return [
    ...(open.length > 0 ? [`NOT g.ended AND ${among(open)}`] : []),
    ...(ended.length > 0 ? [`g.ended AND ${among(ended)}`] : []),
  ];
}

function narrowing(filter: CaseListFilter, value: ValueOf): string[] {
  const conditions: string[] = [];
  if (filter.lights) conditions.push(`g.light = ANY (${value(filter.lights)})`);
  if (filter.marks.length > 0) conditions.push(bearing(filter.marks));
  if (filter.level) conditions.push(`g.level = ${value(filter.level)}`);
  if (filter.leadIds) conditions.push(`g.lead_org_id = ANY (${value(filter.leadIds)}::uuid[])`);
  if (filter.dueBefore) conditions.push(`g.due_at < ${value(filter.dueBefore)}`);
  if (filter.search) conditions.push(`g.search @@ ${value(filter.search)}::tsquery`);
  if (filter.after) {
    const { micros, id } = filter.after;
    conditions.push(`(g.sort_due_at, g.id) > (${MICROS(value(micros))}, ${value(id)}::uuid)`);
  }
  return conditions;
}
