import type { Instant } from '@suqiu/domain';
import { uuidV7, type AdministeredKind } from '@suqiu/entities';
import type { EntityManager } from 'typeorm';
import type { IdempotencyKey } from '../idempotency/given-once';
import { writeOnce } from '../idempotency/write-once';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';
import { AdministrationRefusedError } from './administration-errors';

/** Who administers, and the request by which. */
export interface Administrator {
  /** Id of the person on the staff. */
  readonly staffId: string;
  readonly once: IdempotencyKey;
}

/** What was done to what. */
export interface AdministrationEntry {
  readonly kind: AdministeredKind;
  readonly subject: string;
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
}

const APPEND = `
INSERT INTO administration_log (id, at, by_staff_id, subject_kind, subject, action, details, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Writes down what an administrator did, in the transaction that does it. */
export async function logAdministration(
  queries: Queries,
  { staffId }: Administrator,
  { kind, subject, action, details, reason }: AdministrationEntry,
  at: Instant,
): Promise<void> {
  const id = uuidV7(at);
  const values = [id, timestamp(at), staffId, kind, subject, action, JSON.stringify(details), reason];
  await queries.query(APPEND, values);
}

/** Administrators one after the other: what one of them takes from another counts for the next. */
const HOLD = `SELECT pg_advisory_xact_lock(hashtext('suqiu.administration'))`;
const STILL_ADMINISTERS = `
SELECT 1 FROM staff s JOIN staff_roles r ON r.staff_id = s.id AND r.role = 'sysadmin' WHERE s.id = $1 AND s.active`;

/**
 * Lets an administrator write, once for each key and one administrator at a time. Answers whether it was written now, and
 * not by an earlier request with this key.
 *
 * @throws AdministrationRefusedError, IdempotencyMismatchError
 */
export async function administered(
  manager: EntityManager,
  { staffId, once }: Administrator,
  write: () => Promise<void>,
): Promise<boolean> {
  await manager.query(HOLD);
  const [administers] = await manager.query<unknown[]>(STILL_ADMINISTERS, [staffId]);
  if (administers === undefined) throw new AdministrationRefusedError('administration.not_permitted');
  let isNew = false;
  await writeOnce(manager, once, async () => {
    await write();
    isNew = true;
    return {};
  });
  return isNew;
}
