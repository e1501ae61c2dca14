import type { Instant } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';
import { countsFrom, type RuleCandidate } from './rule-candidate';
import { RULES_CHANNEL } from './rules-watch';

/** A change of the rules and how far the open cases and whistles have followed; the figures are final when it is `done`. */
export interface RuleChange {
  readonly revision: number;
  readonly cause: 'calendar' | 'policy' | 'whistles' | 'weights';
  /** `cn/2027`, `overlay/<place>`, `<pack>@<version>`, `whistles/<pack>@<version>` or `figures@<version>`. */
  readonly key: string;
  readonly applyToOpen: boolean;
  /** Local date, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  readonly addedBy: string;
  readonly createdAt: Instant;
  readonly status: 'restating' | 'done';
  /** Open cases looked at, those in which a due instant moved, and those in which a duty became overdue by it. */
  readonly cases: number;
  readonly changed: number;
  readonly turnedRed: number;
  /** The same of the open whistles. */
  readonly whistles: number;
  readonly whistlesChanged: number;
  readonly whistlesTurnedRed: number;
  readonly finishedAt: Instant | null;
}

/** A document under its key as storage holds it. */
export interface KnownDocument {
  readonly isSame: boolean;
  /** Null while its day is still to come. */
  readonly revision: number | null;
}

/** Any number will do, as long as nothing else in the database locks by it. */
const RULES_LOCK = 7_318_005;

/** Revisions become visible in their order: whoever has seen one has seen all before it. Ends with the transaction. */
export async function lockRules(queries: Queries): Promise<void> {
  await queries.query('SELECT pg_advisory_xact_lock($1)', [RULES_LOCK]);
}

const NEWEST = `
SELECT d.document = $2::jsonb AS "isSame", c.revision
  FROM rule_documents d LEFT JOIN rule_changes c ON c.document_id = d.id
 WHERE d.key = $1 ORDER BY d.added_at DESC, d.id DESC LIMIT 1`;

/** The document that counts under a key, compared with a candidate; null where there is none. */
export async function knownDocument(
  queries: Queries,
  { key, json }: RuleCandidate,
): Promise<KnownDocument | null> {
  const [known] = await queries.query<KnownDocument[]>(NEWEST, [key, JSON.stringify(json)]);
  return known ?? null;
}

const KEEP = `
INSERT INTO rule_documents (id, kind, key, document, apply_to_open, effective_from, added_at, added_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Keeps a document; it comes into force by {@link comeIntoForce}. */
export async function keepDocument(
  queries: Queries,
  candidate: RuleCandidate,
  at: { readonly now: Instant; readonly today: string; readonly by: string },
): Promise<void> {
  await queries.query(KEEP, [
    uuidV7(at.now),
    candidate.kind,
    candidate.key,
    JSON.stringify(candidate.json),
    'pack' in candidate ? candidate.pack.applyToOpen : true,
    countsFrom(candidate, at.today),
    timestamp(at.now),
    at.by,
  ]);
}

const WAITING = `
  FROM rule_documents d
 WHERE d.effective_from <= $1::date AND NOT EXISTS (SELECT 1 FROM rule_changes c WHERE c.document_id = d.id)`;

const COME_INTO_FORCE = `
INSERT INTO rule_changes (cause, document_id, effective_from, created_at)
SELECT CASE WHEN d.kind IN ('policy', 'whistles', 'weights') THEN d.kind ELSE 'calendar' END, d.id, d.effective_from, $2 ${WAITING}
 ORDER BY d.effective_from, d.added_at, d.id RETURNING revision`;

/** Whether the day of a document has come. */
export async function hasWaiting(queries: Queries, today: string): Promise<boolean> {
  const [row] = await queries.query<{ found: boolean }[]>(`SELECT EXISTS (SELECT 1 ${WAITING}) AS found`, [
    today,
  ]);
  return row?.found === true;
}

/** Makes a change of every document whose day has come, and tells every process. To be called under the lock. */
export async function comeIntoForce(queries: Queries, today: string, now: Instant): Promise<number[]> {
  const rows = await queries.query<{ revision: number }[]>(COME_INTO_FORCE, [today, timestamp(now)]);
  await queries.query(`SELECT pg_notify('${RULES_CHANNEL}', '')`);
  return rows.map(({ revision }) => revision);
}

const CHANGES = `
SELECT c.revision, c.cause, d.key, d.apply_to_open AS "applyToOpen", c.effective_from::text AS "effectiveFrom",
       d.added_by AS "addedBy", c.created_at AS "createdAt", c.status, c.cases, c.changed,
       c.turned_red AS "turnedRed", c.whistles, c.whistles_changed AS "whistlesChanged",
       c.whistles_turned_red AS "whistlesTurnedRed", c.finished_at AS "finishedAt"
  FROM rule_changes c JOIN rule_documents d ON d.id = c.document_id
 WHERE $1::int IS NULL OR c.revision = $1::int ORDER BY c.revision DESC`;

type ChangeRow = Omit<RuleChange, 'createdAt' | 'finishedAt'> & {
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

/** The changes, newest first; or the one of a revision. */
export async function ruleChanges(queries: Queries, revision: number | null): Promise<RuleChange[]> {
  const rows = await queries.query<ChangeRow[]>(CHANGES, [revision]);
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.getTime(),
    finishedAt: row.finishedAt?.getTime() ?? null,
  }));
}
