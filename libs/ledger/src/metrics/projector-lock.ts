import type { Queries } from '../journal/queries';

/** Held by whoever writes cells, until the end of the transaction; any number will do that nothing else locks by. */
const PROJECTOR_LOCK = 7_318_007;

/** Takes the right to write cells for this transaction; false while another transaction has it. */
export async function mayProject(queries: Queries): Promise<boolean> {
  const sql = 'SELECT pg_try_advisory_xact_lock($1) AS mine';
  const [row] = await queries.query<{ mine: boolean }[]>(sql, [PROJECTOR_LOCK]);
  return row?.mine === true;
}

/** Waits until nobody writes cells, and keeps it so for the rest of this transaction. */
export async function holdProjection(queries: Queries): Promise<void> {
  await queries.query('SELECT pg_advisory_xact_lock($1)', [PROJECTOR_LOCK]);
}
