import type { Client } from 'pg';

interface Exclusion {
  readonly subject: string;
  readonly part: string | null;
  readonly sets: readonly string[];
}

/** What was taken out of the figures by a decision that stands, by the id of the case or whistle. */
export type PlainExclusions = ReadonlyMap<string, readonly Exclusion[]>;

const GRANTED = `
SELECT subject_id AS subject, part_org_id AS part, sets FROM metric_applications WHERE status = 'granted'`;

/** Reads every exclusion that stands. There are few: each was reviewed by two people. */
export async function readExclusions(client: Client): Promise<PlainExclusions> {
  const { rows } = await client.query<Exclusion>(GRANTED);
  const all = new Map<string, Exclusion[]>();
  for (const row of rows) all.set(row.subject, [...(all.get(row.subject) ?? []), row]);
  return all;
}

/** Whether a decision takes a fact out: for everybody, or for the department whose part it is. */
export function isExcluded(
  exclusions: PlainExclusions,
  subject: string,
  fact: { readonly set: string; readonly org: string },
): boolean {
  const own = exclusions.get(subject) ?? [];
  return own.some(({ part, sets }) => sets.includes(fact.set) && (part === null || part === fact.org));
}
