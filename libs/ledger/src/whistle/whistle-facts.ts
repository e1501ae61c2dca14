import type { EarlierWhistleFacts, LinkedCaseFacts, TargetFacts, WhistleFacts } from '@suqiu/domain';
import { UnknownReferenceError } from '../errors/ledger-errors';
import type { Queries } from '../journal/queries';
import { targetFacts } from '../place/routing';
import type { ReferenceCache } from '../reference/reference-cache';

/** Whose facts a command needs: of the whistle, and of the department that it names, where it names one. */
export interface WhistleFactsQuery {
  readonly whistleId: string;
  readonly targetOrgId?: string | null | undefined;
}

/** Whose facts a draft needs. */
export interface DraftFactsQuery {
  readonly streetOrgId: string;
  readonly caseIds: readonly string[];
  readonly departmentIds: readonly string[];
  /** The earlier whistle that the writer names. */
  readonly earlierId: string | null;
}

const COMPLAINED = `
SELECT DISTINCT g.complained_org_id AS id
  FROM whistle_cases c JOIN grievances g ON g.id = c.grievance_id
 WHERE c.whistle_id = $1 AND g.complained_org_id IS NOT NULL`;

const CASES = `
SELECT id AS "caseId", ended AS "hasEnded", lead_org_id AS "leadOrgId", complained_org_id AS "complainedOrgId",
       array_remove(ARRAY[community_id, street_id, district_id], NULL) AS "placeOrgIds"
  FROM grievances WHERE id = ANY($1::uuid[])`;

const EARLIER = `
SELECT w.id AS "whistleId", extract(epoch FROM w.closed_at)::float * 1000 AS "closedAt"
  FROM whistles w
 WHERE w.street_org_id = $1 AND w.closed_at IS NOT NULL
   AND (w.id = $3 OR w.id IN (SELECT whistle_id FROM whistle_cases WHERE grievance_id = ANY($2::uuid[])))`;

/** The organisations around a whistle as they are now. @throws UnknownReferenceError when there is no such whistle. */
export async function whistleFacts(
  queries: Queries,
  cache: ReferenceCache,
  { whistleId, targetOrgId }: WhistleFactsQuery,
): Promise<WhistleFacts> {
  const [known] = await queries.query<unknown[]>('SELECT 1 FROM whistles WHERE id = $1', [whistleId]);
  if (!known) throw new UnknownReferenceError({ kind: 'whistle', value: whistleId });
  const [complained, targets] = await Promise.all([
    queries.query<{ id: string }[]>(COMPLAINED, [whistleId]),
    targetsOf(cache, targetOrgId ? [targetOrgId] : []),
  ]);
  return { targets, complainedOrgIds: complained.map(({ id }) => id), cases: [], earlier: [] };
}

/** What the draft of a whistle is judged by. */
export async function draftFacts(
  queries: Queries,
  cache: ReferenceCache,
  { streetOrgId, caseIds, departmentIds, earlierId }: DraftFactsQuery,
): Promise<WhistleFacts> {
  const [found, earlier, targets] = await Promise.all([
    queries.query<(LinkedCaseFacts & { readonly complainedOrgId: string | null })[]>(CASES, [caseIds]),
    queries.query<EarlierWhistleFacts[]>(EARLIER, [streetOrgId, caseIds, earlierId]),
    targetsOf(cache, departmentIds),
  ]);
  return {
    targets,
    complainedOrgIds: found.flatMap(({ complainedOrgId }) => complainedOrgId ?? []),
    cases: found.map(({ complainedOrgId: _, ...linked }) => linked),
    earlier,
  };
}

async function targetsOf(cache: ReferenceCache, orgIds: readonly string[]): Promise<TargetFacts[]> {
  for (const id of orgIds) await cache.find((reference) => reference.organisation(id));
  const reference = await cache.current();
  return orgIds.flatMap((id) => targetFacts(reference, id) ?? []);
}
