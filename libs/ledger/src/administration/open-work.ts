import type { Queries } from '../journal/queries';

/** What has not ended and hangs on some organisations: their superiors are written into it. */
export interface OpenWork {
  readonly cases: number;
  readonly whistles: number;
  readonly themes: number;
  /** For exclusion from the figures, or against a deduction. */
  readonly applications: number;
}

const COUNT = `
SELECT
  (SELECT count(*)::integer FROM grievances g
    WHERE NOT g.ended AND (g.visible_org_ids && $1::uuid[] OR g.complained_org_id = ANY ($1))) AS cases,
  (SELECT count(*)::integer FROM whistles w WHERE NOT w.ended AND (
      w.street_org_id = ANY ($1::uuid[]) OR w.district_org_id = ANY ($1::uuid[])
      OR EXISTS (SELECT 1 FROM whistle_departments d WHERE d.whistle_id = w.id AND d.org_id = ANY ($1::uuid[]))))
    AS whistles,
  (SELECT count(*)::integer FROM themes t WHERE t.ended_at IS NULL AND t.visible_org_ids && $1::uuid[]) AS themes,
  (SELECT count(*)::integer FROM metric_applications a WHERE a.status = 'open' AND a.unit_id = ANY ($1::uuid[]))
    AS applications`;

/** Counts the open work of organisations. A case names everybody who has to do with it, so none is missed. */
export async function openWorkOf(queries: Queries, orgIds: readonly string[]): Promise<OpenWork> {
  const [counts] = await queries.query<OpenWork[]>(COUNT, [orgIds]);
  return counts ?? { cases: 0, whistles: 0, themes: 0, applications: 0 };
}

export function isIdle(work: OpenWork): boolean {
  return Object.values(work).every((count: number) => count === 0);
}
