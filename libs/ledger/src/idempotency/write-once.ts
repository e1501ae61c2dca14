import type { EntityManager } from 'typeorm';
import { IdempotencyMismatchError } from '../errors/ledger-errors';
import type { IdempotencyKey } from './given-once';

/** Waits for a request under the same key that is being written, and is refused when that one succeeds. */
const TAKE = `
INSERT INTO idempotency_keys (scope, key, request_hash, status, response, created_at)
VALUES ($1, $2, $3, $4, 'null', now()) ON CONFLICT (scope, key) DO NOTHING RETURNING key`;

const FIND =
  'SELECT request_hash AS "requestHash", response FROM idempotency_keys WHERE scope = $1 AND key = $2';
const KEEP = 'UPDATE idempotency_keys SET response = $3 WHERE scope = $1 AND key = $2';

/** Says in the answer of a write that it was written now. */
const WRITTEN = 200;

/**
 * Writes within a transaction, once for each key: the same request again gets the answer of the first time.
 *
 * @throws IdempotencyMismatchError when the key came with another request
 */
export async function writeOnce<T>(
  manager: EntityManager,
  { scope, key, requestHash }: IdempotencyKey,
  write: () => Promise<T>,
): Promise<T> {
  const taken = await manager.query<unknown[]>(TAKE, [scope, key, requestHash, WRITTEN]);
  if (taken.length === 0) {
    const [known] = await manager.query<{ requestHash: string; response: T }[]>(FIND, [scope, key]);
    if (known?.requestHash !== requestHash) throw new IdempotencyMismatchError({ scope, key });
    return known.response;
  }
  const answer = await write();
  await manager.query(KEEP, [scope, key, JSON.stringify(answer)]);
  return answer;
}
