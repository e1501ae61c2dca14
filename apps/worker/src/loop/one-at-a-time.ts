import type { DataSource } from 'typeorm';

/**
 * Does the work while no other process that asks for the same lock does; null when another one is at it. A process
 * that dies gives the lock back with its connection.
 */
export async function oneAtATime<T>(
  database: DataSource,
  lock: number,
  work: () => Promise<T>,
): Promise<T | null> {
  const runner = database.createQueryRunner();
  try {
    const [row] = (await runner.query('SELECT pg_try_advisory_lock($1) AS mine', [lock])) as {
      mine: boolean;
    }[];
    if (row?.mine !== true) return null;
    try {
      return await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [lock]);
    }
  } finally {
    await runner.release();
  }
}
