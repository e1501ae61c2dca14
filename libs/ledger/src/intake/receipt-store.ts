import { IdempotencyMismatchError } from '../errors/ledger-errors';
import type { Queries } from '../record/read-events';
import type { Intake, Receipt } from './intake';

/** A receipt as it is kept for repeated requests. The tracking code is computed again each time. */
export type StoredReceipt = Omit<Receipt, 'trackingCode'>;

interface KeptRow {
  readonly request_hash: string;
  readonly response: StoredReceipt | null;
}

const FIND = 'SELECT request_hash, response FROM idempotency_keys WHERE scope = $1 AND key = $2';

/**
 * The receipt that this request was given before, or null.
 *
 * @throws IdempotencyMismatchError when the key was used for another request.
 */
export async function earlierReceipt(
  queries: Queries,
  idempotency: Intake['idempotency'],
): Promise<StoredReceipt | null> {
  if (!idempotency) return null;
  const { scope, key, requestHash } = idempotency;
  const [row] = await queries.query<KeptRow[]>(FIND, [scope, key]);
  if (!row?.response) return null;
  if (row.request_hash !== requestHash) throw new IdempotencyMismatchError({ scope, key });
  return row.response;
}
