import type { Instant } from '@suqiu/domain';
import { UnknownReferenceError } from '../errors/ledger-errors';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';

/** Which words of which case attachments are given with. */
export interface AttachmentGift {
  readonly grievanceId: string;
  readonly textId: string;
  readonly ids: readonly string[];
}

/**
 * Binds what came with the report whose id is the text in parameter number `grievance`; the ids are the array in
 * parameter number `ids`. Part of the statement that writes the receipt.
 */
export function bindToReport(grievance: number, ids: number, at: number): string {
  return `UPDATE attachments SET grievance_id = ($${grievance}::text)::uuid, bound_at = $${at}::timestamptz
    WHERE id = ANY ($${ids}::uuid[]) AND state = 'kept' AND grievance_id IS NULL`;
}

const FREE = `SELECT id FROM attachments WHERE id = ANY ($1::uuid[]) AND state = 'kept' AND grievance_id IS NULL`;

/** @throws UnknownReferenceError naming the first that is not there, not whole or in use already. */
export async function requireFree(queries: Queries, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await queries.query<{ id: string }[]>(FREE, [ids]);
  const free = new Set(rows.map(({ id }) => id));
  const value = ids.find((id) => !free.has(id));
  if (value !== undefined) throw new UnknownReferenceError({ kind: 'attachment', value });
}

/** One command of a case after the other counts and binds; the lock ends with the statement's transaction. */
const LOCK = `SELECT id FROM grievances WHERE id = $1 FOR NO KEY UPDATE`;

const BIND = `
UPDATE attachments SET grievance_id = $1, text_id = $2, bound_at = coalesce(bound_at, $4)
WHERE id = ANY ($3::uuid[]) AND state = 'kept' AND (grievance_id IS NULL OR (grievance_id = $1 AND text_id = $2))
RETURNING id`;

const COUNT = 'SELECT count(*)::integer AS count FROM attachments WHERE grievance_id = $1';

/** What became of a gift: bound, or how it cannot be. */
export type GiftOutcome = 'bound' | 'unusable' | 'too_many';

/**
 * Binds attachments to the words of a command, all or none. Repeating changes nothing. To be called in a transaction,
 * which is to be rolled back for every outcome but `bound`.
 */
export async function bindToWords(
  queries: Queries,
  { grievanceId, textId, ids }: AttachmentGift,
  { perCase, now }: { readonly perCase: number; readonly now: Instant },
): Promise<GiftOutcome> {
  await queries.query(LOCK, [grievanceId]);
  const [bound] = await queries.query<[{ id: string }[], number]>(BIND, [
    grievanceId,
    textId,
    ids,
    timestamp(now),
  ]);
  if (bound.length < ids.length) return 'unusable';
  const [row] = await queries.query<{ count: number }[]>(COUNT, [grievanceId]);
  return (row?.count ?? 0) > perCase ? 'too_many' : 'bound';
}

const RELEASE = `
UPDATE attachments a SET grievance_id = NULL, text_id = NULL, bound_at = NULL
WHERE a.grievance_id = $1 AND a.text_id = $2
  AND NOT EXISTS (SELECT FROM grievance_events e WHERE e.grievance_id = $1 AND e.text_id = $2)`;

/** Frees what a refused command brought, so that the next one can bring it. What an event names stays. */
export async function releaseFromWords(
  queries: Queries,
  { grievanceId, textId }: Omit<AttachmentGift, 'ids'>,
): Promise<void> {
  await queries.query(RELEASE, [grievanceId, textId]);
}
