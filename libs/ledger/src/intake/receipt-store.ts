import { IdempotencyMismatchError } from '../errors/ledger-errors';
import type { Queries } from '../record/read-events';
import type { Intake, Receipt } from './intake';

/** A receipt as it is kept for repeated requests. The tracking code is computed again each time. */
export type StoredReceipt = Omit<Receipt, 'trackingCode'>;

interface OpeningRow {
  readonly request_hash: string | null;
  readonly response: StoredReceipt | null;
  readonly running: string | null;
}

const OPEN = `
SELECT k.request_hash, k.response, CASE WHEN k.key IS NULL THEN nextval('case_no_seq') END AS running
  FROM (SELECT 1) one LEFT JOIN idempotency_keys k ON k.scope = $1 AND k.key = $2`;

/** How a receipt begins: with the one that was given before, or with a new running number. */
export type Opening = { readonly receipt: StoredReceipt } | { readonly running: string };

/** @throws IdempotencyMismatchError when the key was used for another request. */
export async function openReceipt(queries: Queries, idempotency: Intake['idempotency']): Promise<Opening> {
  const [row] = await queries.query<OpeningRow[]>(OPEN, [
    idempotency?.scope ?? null,
    idempotency?.key ?? null,
  ]);
  if (idempotency && row?.response) {
    const { scope, key, requestHash } = idempotency;
    if (row.request_hash !== requestHash) throw new IdempotencyMismatchError({ scope, key });
    return { receipt: row.response };
  }
  return { running: row?.running ?? '' };
}
