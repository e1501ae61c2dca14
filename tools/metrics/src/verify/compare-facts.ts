import type { Client } from 'pg';
import { aligned, groupsOf, rowsOf } from '../cursor';
import { PlainFactTable } from './plain-fact-table';
import { isExcluded, type PlainExclusions } from '../plain/plain-exclusions';
import { plainCases, plainWhistles, type PlainRules, type PlainSubject } from '../plain/read-plain';
import type { PlainFact } from '../plain/plain-event';
import type { Differences } from './differences';

interface StoredFact {
  readonly id: string;
  readonly set: string;
  readonly no: number;
  readonly at: number;
  readonly until: number | null;
  readonly org: string;
  readonly amount: number;
  readonly why: number;
  readonly span: boolean;
  readonly excluded: boolean;
  readonly community: string | null;
  readonly street: string | null;
  readonly district: string;
  readonly category: string | null;
  readonly channel: string | null;
}

const STORED = (kind: string): string => `
SELECT subject_id AS id, set_code AS set, no, (extract(epoch FROM at) * 1000)::float8 AS at,
       (extract(epoch FROM until) * 1000)::float8 AS until, org_id AS org, amount::float8 AS amount, why_seq AS why, span,
       excluded, community_id AS community, street_id AS street, district_id AS district, category_code AS category, channel
  FROM metric_facts WHERE subject_kind = '${kind}' ORDER BY subject_id`;

/** Sets whose facts last. */
const LASTING = ['extended', 'on_account'];

/**
 * Recomputes the facts of every case and whistle from its events, compares them with those that are stored, and keeps
 * the recomputed ones in a table of this session, from which the cells are counted.
 */
export async function compareFacts(
  client: Client,
  rules: PlainRules,
  exclusions: PlainExclusions,
  differences: Differences,
): Promise<void> {
  const table = await PlainFactTable.create(client);
  for (const kind of ['case', 'whistle'] as const) {
    const stored = groupsOf(rowsOf<StoredFact>(client, `stored_${kind}`, STORED(kind)), ({ id }) => id);
    const subjects = kind === 'case' ? plainCases(client, rules) : plainWhistles(client);
    for await (const { key, left, right } of aligned(subjects, stored)) {
      const [subject] = left;
      const facts = subject === undefined ? [] : expected(subject, exclusions);
      compare(`${kind} ${subject?.name ?? key}`, facts, right, differences);
      await table.add(facts);
    }
  }
  await table.finish();
}

/** A fact as its row should be. */
function expected({ id, place, facts }: PlainSubject, exclusions: PlainExclusions): StoredFact[] {
  return facts.map((fact: PlainFact) => ({
    ...fact,
    ...place,
    id,
    span: LASTING.includes(fact.set),
    excluded: isExcluded(exclusions, id, fact),
  }));
}

function compare(
  subject: string,
  facts: readonly StoredFact[],
  stored: readonly StoredFact[],
  differences: Differences,
): void {
  const nameOf = ({ set, no }: StoredFact): string => `${set}#${no}`;
  const unmet = new Map(stored.map((fact) => [nameOf(fact), fact]));
  differences.add('facts', facts.length);
  for (const fact of facts) {
    const name = nameOf(fact);
    const found = unmet.get(name);
    unmet.delete(name);
    if (found === undefined) differences.differs(`fact ${subject} ${name}: missing`);
    else tell(`fact ${subject} ${name}`, fact, found, differences);
  }
  for (const name of unmet.keys())
    differences.differs(`fact ${subject} ${name}: stored, but nothing says so`);
}

function tell(name: string, fact: StoredFact, found: StoredFact, differences: Differences): void {
  const wrong = (Object.keys(fact) as (keyof StoredFact)[]).filter((key) => fact[key] !== found[key]);
  if (wrong.length === 0) return;
  const told = wrong.map((key) => `${key} is ${String(found[key])}, not ${String(fact[key])}`);
  differences.differs(`${name}: ${told.join('; ')}`);
}
