import type { Instant } from '@suqiu/domain';
import { IdempotencyMismatchError } from '../errors/ledger-errors';
import type { Queries } from '../journal/queries';
import { timestamp, type Row } from '../journal/table-rows';
import { isDuplicateIn } from '../journal/unique-violation';

/** The same scope, key and hash give the same answer again. */
export interface IdempotencyKey {
  readonly scope: string;
  readonly key: string;
  readonly requestHash: string;
}

interface KeptRow<Receipt> {
  readonly request_hash: string;
  readonly response: Receipt | null;
}

const CREATED = 201;

const FIND = 'SELECT request_hash, response FROM idempotency_keys WHERE scope = $1 AND key = $2';

/**
 * Gives a receipt, or finds the one that this request was given before. It looks for an earlier one only when giving
 * is refused: repeated requests are few. Whatever refuses the second one, the key or something that has gone since,
 * the receipt that was given is the answer.
 *
 * @param isRefusal whether giving failed by what the request asks for
 * @throws IdempotencyMismatchError when the key was used for another request.
 */
export async function givenOnce<Receipt>(
  queries: Queries,
  key: IdempotencyKey | null,
  give: () => Promise<Receipt>,
  isRefusal: (error: unknown) => boolean,
): Promise<Receipt> {
  try {
    return await give();
  } catch (error) {
    if (!isDuplicateIn(error, 'idempotency_keys') && !isRefusal(error)) throw error;
    const earlier = await earlierReceipt<Receipt>(queries, key);
    if (earlier === null) throw error;
    return earlier;
  }
}

async function earlierReceipt<Receipt>(
  queries: Queries,
  idempotency: IdempotencyKey | null,
): Promise<Receipt | null> {
  if (!idempotency) return null;
  const { scope, key, requestHash } = idempotency;
  const [row] = await queries.query<KeptRow<Receipt>[]>(FIND, [scope, key]);
  if (!row?.response) return null;
  if (row.request_hash !== requestHash) throw new IdempotencyMismatchError({ scope, key });
  return row.response;
}

/** The row by which a receipt is found again; none where the request has no key. */
export function idempotencyRows(
  idempotency: IdempotencyKey | null,
  receipt: unknown,
  now: Instant,
): Row<'idempotency_keys'>[] {
  if (!idempotency) return [];
  const { scope, key, requestHash } = idempotency;
  return [
    { scope, key, request_hash: requestHash, status: CREATED, response: receipt, created_at: timestamp(now) },
  ];
}
