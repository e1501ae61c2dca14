import type { DataSource } from 'typeorm';
import type { Queries } from '../journal/queries';

/** Indexes that cost a large load more to keep up row by row than to build at its end; nothing waits on them meanwhile. */
const COSTLY = [
  'metric_facts_org_idx',
  'metric_facts_period_idx',
  'grievances_search_idx',
  'grievances_visible_org_ids_idx',
];

/** What is set aside stands in a table, so a load that was cut off does not lose it. */
const NOTE = `
CREATE TABLE indexes_set_aside AS
SELECT indexname AS name, indexdef AS definition FROM pg_indexes
 WHERE schemaname = current_schema() AND indexname = ANY ($1)`;

const IS_NOTED = `SELECT to_regclass('indexes_set_aside') IS NOT NULL AS noted`;

/** Sorting in memory, not on disk, makes most of the difference. */
const MEMORY = `SET LOCAL maintenance_work_mem = '512MB'`;

interface Noted {
  readonly name: string;
  readonly definition: string;
}

/** Sets the costly indexes of a past aside while very much is written, and builds them again. */
export class SetAsideIndexes {
  constructor(private readonly dataSource: DataSource) {}

  /** Drops them, together with the note of how to build them. */
  async setAside(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(NOTE, [COSTLY]);
      for (const { name } of await noted(manager)) await manager.query(`DROP INDEX ${name}`);
    });
  }

  /**
   * Builds what is set aside, by this load or by one that was cut off; nothing where nothing is. One after the other, as
   * nobody can write to a table while one of its indexes is built.
   */
  async putBack(): Promise<void> {
    const [found] = await this.dataSource.query<{ noted: boolean }[]>(IS_NOTED);
    if (found?.noted !== true) return;
    for (const { name, definition } of await noted(this.dataSource)) {
      await this.dataSource.transaction(async (manager) => {
        await manager.query(MEMORY);
        await manager.query(definition);
        await manager.query('DELETE FROM indexes_set_aside WHERE name = $1', [name]);
      });
    }
    await this.dataSource.query('DROP TABLE indexes_set_aside');
  }
}

function noted(queries: Queries): Promise<Noted[]> {
  return queries.query<Noted[]>('SELECT name, definition FROM indexes_set_aside ORDER BY name');
}
