import { DataSource } from 'typeorm';
import { dataSourceOptions, migrateDown, migrateUp } from '../src/index';
import { createEmptyDatabase, type EmptyDatabase } from './empty-database';

/** A database that begins empty, a connection to it, and the way up and down its migrations. */
export class MigrationStage {
  private constructor(
    private readonly database: EmptyDatabase,
    readonly source: DataSource,
  ) {}

  static async open(): Promise<MigrationStage> {
    const database = await createEmptyDatabase();
    const source = await new DataSource(optionsFor(database)).initialize();
    return new MigrationStage(database, source);
  }

  /** Runs what is missing and names it. */
  up(): Promise<readonly string[]> {
    return migrateUp(optionsFor(this.database));
  }

  /** Takes the last one back and names it; null where there is none. */
  down(): Promise<string | null> {
    return migrateDown(optionsFor(this.database));
  }

  /** Takes back a migration, with all that came after it. */
  async takeBack(migration: string): Promise<void> {
    while ((await this.down()) !== migration);
  }

  /** Brings the schema to where it was before a migration. */
  async upToBefore(migration: string): Promise<void> {
    await this.up();
    await this.takeBack(migration);
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.database.drop();
  }
}

const optionsFor = ({ url }: EmptyDatabase) => dataSourceOptions({ url, poolSize: 2 });
