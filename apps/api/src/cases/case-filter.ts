import { hasEnded, type GrievanceStatus, type Light, type OrgLevel, type Urgency } from '@suqiu/domain';
import type { ValueOf } from '../database/parameters';
import { held, type Holding } from './case-holder';
import { bearing, type CaseMark } from './case-mark';
import { visible, type CaseScope } from './case-scope';

/** Which cases a list holds, and a count counts. All of it narrows. */
export interface CaseFilter {
  readonly scope: CaseScope;
  /** One of these, at least one; null for every case that has not ended. */
  readonly statuses: readonly GrievanceStatus[] | null;
  readonly level: OrgLevel | null;
  readonly lights: readonly Light[] | null;
  /** Cases that bear all of these. */
  readonly marks: readonly CaseMark[];
  readonly urgencies: readonly Urgency[] | null;
  /** Led by one of these organisations. */
  readonly leadIds: readonly string[] | null;
  readonly holding: Holding | null;
  /** Of one of these categories. */
  readonly categories: readonly string[] | null;
  readonly channel: string | null;
  /** Where the case lies. */
  readonly streetId: string | null;
  readonly communityId: string | null;
  readonly dueBefore: Date | null;
  readonly registeredFrom: Date | null;
  readonly registeredTo: Date | null;
  /** A `tsquery` over the bigrams of a case. */
  readonly search: string | null;
}

/** Every case within reach that has not ended. */
export const EVERY_OPEN_CASE: Omit<CaseFilter, 'scope'> = {
  statuses: null,
  level: null,
  lights: null,
  marks: [],
  urgencies: null,
  leadIds: null,
  holding: null,
  categories: null,
  channel: null,
  streetId: null,
  communityId: null,
  dueBefore: null,
  registeredFrom: null,
  registeredTo: null,
  search: null,
};

/**
 * The conditions on `grievances g`, one for each range that is kept in order by an index of its own; no case is in two of
 * them. Open and ended cases are such ranges, so who asks for some of both asks two questions.
 */
export function caseRanges(filter: CaseFilter, value: ValueOf): string[] {
  const { areaIds, blindIds } = filter.scope;
  const narrowed = [visible(value(areaIds), value(blindIds)), ...narrowing(filter, value)];
  const holdings = filter.holding === null ? [null] : held(filter.holding, value);
  return halvesOf(filter.statuses, value).flatMap((half) =>
    holdings.map((holding) => [half, ...narrowed, ...(holding === null ? [] : [holding])].join(' AND ')),
  );
}

function halvesOf(statuses: CaseFilter['statuses'], value: ValueOf): string[] {
  if (statuses === null) return ['NOT g.ended'];
  const among = (some: readonly GrievanceStatus[]) => oneOf('g.status', some, value);
  const ended = statuses.filter(hasEnded);
  const open = statuses.filter((status) => !hasEnded(status));
  return [
    ...(open.length > 0 ? [`NOT g.ended AND ${among(open)}`] : []),
    ...(ended.length > 0 ? [`g.ended AND ${among(ended)}`] : []),
  ];
}

function narrowing(filter: CaseFilter, value: ValueOf): string[] {
  const conditions: string[] = [];
  const add = <T>(asked: T | null, condition: (parameter: string) => string): void => {
    if (asked !== null) conditions.push(condition(value(asked)));
  };
  if (filter.lights) conditions.push(oneOf('g.light', filter.lights, value));
  if (filter.marks.length > 0) conditions.push(bearing(filter.marks));
  add(filter.level, (one) => `g.level = ${one}`);
  add(filter.urgencies, (one) => `g.urgency = ANY (${one})`);
  add(filter.leadIds, (one) => `g.lead_org_id = ANY (${one}::uuid[])`);
  add(filter.categories, (one) => `g.category_code = ANY (${one})`);
  add(filter.channel, (one) => `g.channel = ${one}`);
  add(filter.streetId, (one) => `g.street_id = ${one}::uuid`);
  add(filter.communityId, (one) => `g.community_id = ${one}::uuid`);
  add(filter.dueBefore, (one) => `g.due_at < ${one}`);
  add(filter.registeredFrom, (one) => `g.registered_at >= ${one}`);
  add(filter.registeredTo, (one) => `g.registered_at < ${one}`);
  add(filter.search, (one) => `g.search @@ ${one}::tsquery`);
  return conditions;
}

/** One value is asked for by itself: then an index that begins with the column has its rows in order. */
function oneOf(column: string, some: readonly string[], value: ValueOf): string {
  const [only, ...others] = some;
  return only !== undefined && others.length === 0
    ? `${column} = ${value(only)}`
    : `${column} = ANY (${value(some)})`;
}
