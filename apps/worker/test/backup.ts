import type { DataSource, EntityManager } from 'typeorm';

/** Everything that belongs to one case, children before parents. */
const TABLES = [
  ['outbox', 'key'],
  ['notices', 'grievance_id'],
  ['processed_commands', 'grievance_id'],
  ['sla_clocks', 'grievance_id'],
  ['grievance_events', 'grievance_id'],
  ['grievances', 'id'],
] as const;

type Rows = readonly (readonly [table: string, rows: unknown])[];

/** Remembers a case as it is now. `restore` brings it back to that, as a restored database would. */
export async function backUp(database: DataSource, id: string): Promise<{ restore(): Promise<void> }> {
  const saved: Rows = await Promise.all(
    TABLES.map(async ([table, column]) => {
      const [found] = await database.query<{ rows: unknown }[]>(
        `SELECT coalesce(json_agg(t), '[]') AS rows FROM ${table} t WHERE ${column}::text = $1`,
        [id],
      );
      return [table, found?.rows ?? []] as const;
    }),
  );
  return {
    restore: () =>
      database.transaction(async (manager) => {
        await forget(manager, id);
        for (const [table, rows] of [...saved].reverse()) {
          await manager.query(
            `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`,
            [JSON.stringify(rows)],
          );
        }
      }),
  };
}

/** Removes a case as if it had never been received. */
export async function unreceive(database: DataSource, id: string): Promise<void> {
  await database.transaction((manager) => forget(manager, id));
}

/** A restore writes files, not rows: the trigger that keeps events from being deleted does not see it. */
async function forget(manager: EntityManager, id: string): Promise<void> {
  await manager.query('SET LOCAL session_replication_role = replica');
  for (const [table, column] of TABLES)
    await manager.query(`DELETE FROM ${table} WHERE ${column}::text = $1`, [id]);
}
