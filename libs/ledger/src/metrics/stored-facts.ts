import type { MetricSet } from '@suqiu/domain';
import type { MetricSubjectKind } from '@suqiu/entities';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';
import type { CountedFact } from './counted-fact';
import type { MetricSubject } from './subject';

interface FactRow {
  readonly subject_kind: MetricSubjectKind;
  readonly subject_id: string;
  readonly set_code: MetricSet;
  readonly no: number;
  readonly at: Date;
  readonly until: Date | null;
  readonly span: boolean;
  readonly org_id: string;
  readonly amount: string;
  readonly why_seq: number;
  readonly community_id: string | null;
  readonly street_id: string | null;
  readonly district_id: string;
  readonly category_code: string | null;
  readonly channel: string | null;
  readonly excluded: boolean;
}

const READ = `
SELECT f.* FROM metric_facts f
  JOIN (SELECT DISTINCT kind, id FROM json_to_recordset($1) AS s (kind text, id uuid)) s
    ON f.subject_kind = s.kind AND f.subject_id = s.id`;

const KEY = 'subject_kind, subject_id, set_code, no';
const REST = `at, until, span, org_id, amount, why_seq, community_id, street_id, district_id, category_code, channel,
  excluded`;

const DELETE = `
DELETE FROM metric_facts f USING json_populate_recordset(NULL::metric_facts, $1) gone
 WHERE (f.subject_kind, f.subject_id, f.set_code, f.no) = (gone.subject_kind, gone.subject_id, gone.set_code, gone.no)`;

const WRITE = `
INSERT INTO metric_facts (${KEY}, ${REST})
SELECT ${KEY}, ${REST} FROM json_populate_recordset(NULL::metric_facts, $1)
ON CONFLICT (${KEY}) DO UPDATE SET (${REST}) = (${REST.split(/,\s+/)
  .map((column) => `excluded.${column}`)
  .join(', ')})`;

/** The columns of a fact. */
export const FACT_COLUMNS: readonly string[] = [KEY, REST].flatMap((list) => list.split(/,\s+/));

/** The facts that are stored of some subjects. */
export async function readFacts(
  queries: Queries,
  subjects: readonly MetricSubject[],
): Promise<CountedFact[]> {
  const rows = await queries.query<FactRow[]>(READ, [JSON.stringify(subjects)]);
  return rows.map(countedFact);
}

/** The facts of a set that are stored for some organisations, found by an index. */
export async function readFactsOfOrganisations(
  queries: Queries,
  set: MetricSet,
  orgIds: readonly string[],
): Promise<CountedFact[]> {
  const sql = 'SELECT f.* FROM metric_facts f WHERE f.set_code = $1 AND f.org_id = ANY ($2::uuid[])';
  return (await queries.query<FactRow[]>(sql, [set, orgIds])).map(countedFact);
}

function countedFact(row: FactRow): CountedFact {
  return {
    subject: { kind: row.subject_kind, id: row.subject_id },
    set: row.set_code,
    no: row.no,
    at: row.at.getTime(),
    until: row.until?.getTime() ?? null,
    span: row.span,
    orgId: row.org_id,
    amount: Number(row.amount),
    why: row.why_seq,
    communityId: row.community_id,
    streetId: row.street_id,
    districtId: row.district_id,
    categoryCode: row.category_code,
    channel: row.channel,
    excluded: row.excluded,
  };
}

/** Deletes and writes facts, in the transaction of `queries`. */
export async function writeFacts(
  queries: Queries,
  {
    deleted,
    written,
  }: { readonly deleted: readonly CountedFact[]; readonly written: readonly CountedFact[] },
): Promise<void> {
  if (deleted.length > 0) await queries.query(DELETE, [JSON.stringify(deleted.map(factRow))]);
  if (written.length > 0) await queries.query(WRITE, [JSON.stringify(written.map(factRow))]);
}

/** A fact as the table has it. */
export function factRow(fact: CountedFact): Readonly<Record<keyof FactRow, unknown>> {
  return {
    subject_kind: fact.subject.kind,
    subject_id: fact.subject.id,
    set_code: fact.set,
    no: fact.no,
    at: timestamp(fact.at),
    until: timestamp(fact.until),
    span: fact.span,
    org_id: fact.orgId,
    amount: fact.amount,
    why_seq: fact.why,
    community_id: fact.communityId,
    street_id: fact.streetId,
    district_id: fact.districtId,
    category_code: fact.categoryCode,
    channel: fact.channel,
    excluded: fact.excluded,
  };
}
