import type { Client } from 'pg';
import { aligned, rowsAheadOf } from '../cursor';
import { PlainFactTable } from './plain-fact-table';
import { isExcluded, type PlainExclusions } from '../plain/plain-exclusions';
import { plainCases, plainWhistles, type PlainRules, type PlainSubject } from '../plain/read-plain';
import type { PlainFact } from '../plain/plain-event';
import type { PlainScheme } from '../plain/plain-period';
import type { Differences } from './differences';
import type { Connections } from './snapshot';

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

/** All facts of a subject as one text: they are taken apart only where they are not as they should be. */
const STORED = (kind: string): string => `
SELECT subject_id AS id,
       string_agg(format('%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s', set_code, no, (extract(epoch FROM at) * 1000)::bigint,
                         (extract(epoch FROM until) * 1000)::bigint, org_id, amount, why_seq, span, excluded,
                         community_id, street_id, district_id, category_code, channel),
                  E'\\n' ORDER BY set_code, no) AS facts
  FROM metric_facts WHERE subject_kind = '${kind}' GROUP BY subject_id ORDER BY subject_id`;

/** Subjects that are held at a time. */
const AT_A_TIME = 500;

/** Sets whose facts last. */
const LASTING = ['extended', 'on_account'];

/** By what facts are recomputed. */
interface CountedBy {
  readonly rules: PlainRules;
  readonly schemes: readonly PlainScheme[];
  readonly exclusions: PlainExclusions;
}

/**
 * Recomputes the facts of every case and whistle from its events, compares them with those that are stored, and keeps
 * the recomputed ones in a table of this session, from which the cells are counted.
 */
export async function compareFacts(
  { client, readers: [events, facts] }: Connections,
  { rules, schemes, exclusions }: CountedBy,
  differences: Differences,
): Promise<void> {
  const table = await PlainFactTable.create(client, schemes);
  for (const kind of ['case', 'whistle'] as const) {
    const stored = storedFacts(facts, kind);
    const subjects = kind === 'case' ? plainCases(events, rules) : plainWhistles(events);
    for await (const { key, left, right } of aligned(subjects, stored)) {
      const [subject] = left;
      const own = subject === undefined ? [] : expected(subject, exclusions);
      differences.add('facts', own.length);
      const [text = ''] = right;
      // The same text is the same facts, whatever the order in which another text would have come.
      if (textOf(own) !== text)
        compare(`${kind} ${subject?.name ?? key}`, own, factsOf(key, text), differences);
      await table.add(own);
    }
  }
  await table.finish();
}

/** What is stored of each subject, by id, in one text. */
async function* storedFacts(
  client: Client,
  kind: string,
): AsyncGenerator<readonly [string, string[]], void, undefined> {
  const rows = rowsAheadOf<{ id: string; facts: string }>(client, `stored_${kind}`, STORED(kind), AT_A_TIME);
  for await (const { id, facts } of rows) yield [id, [facts]];
}

/** Facts as the query writes them, in its order. */
function textOf(facts: readonly StoredFact[]): string {
  const sorted = [...facts].sort((a, b) => (a.set === b.set ? a.no - b.no : a.set < b.set ? -1 : 1));
  return sorted.map(lineOf).join('\n');
}

function lineOf(fact: StoredFact): string {
  const { set, no, at, until, org, amount, why, span, excluded } = fact;
  const { community, street, district, category, channel } = fact;
  const marks = `${span ? 't' : 'f'}|${excluded ? 't' : 'f'}`;
  const place = `${community ?? ''}|${street ?? ''}|${district}|${category ?? ''}|${channel ?? ''}`;
  return `${set}|${no}|${at}|${until ?? ''}|${org}|${amount}|${why}|${marks}|${place}`;
}

function factsOf(id: string, text: string): StoredFact[] {
  return text === '' ? [] : text.split('\n').map((line) => factOf(id, line));
}

function factOf(id: string, line: string): StoredFact {
  const [set = '', no, at, until = '', org = '', amount, why, span, excluded, ...place] = line.split('|');
  const [community, street, district = '', category, channel] = place;
  return {
    id,
    set,
    no: Number(no),
    at: Number(at),
    until: until === '' ? null : Number(until),
    org,
    amount: Number(amount),
    why: Number(why),
    span: span === 't',
    excluded: excluded === 't',
    community: community || null,
    street: street || null,
    district,
    category: category || null,
    channel: channel || null,
  };
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
