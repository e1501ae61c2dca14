import { explainDatabaseError } from '../src/database/database-error';
import { dataSourceOptions, migrateUp } from '../src/index';
import { createEmptyDatabase } from './empty-database';

async function failureOf(url: string): Promise<string> {
  const failure: unknown = await migrateUp(dataSourceOptions({ url, poolSize: 1 })).catch(
    (error: unknown) => error,
  );
  return explainDatabaseError(failure);
}

describe('a failed migration', () => {
  it('says in one sentence that the database does not answer', async () => {
    expect(await failureOf('postgres://nobody@127.0.0.1:1/none')).toBe(
      'The database does not answer at the address in DATABASE_URL: is PostgreSQL running?',
    );
  });

  it('says in one sentence that the database does not exist', async () => {
    const database = await createEmptyDatabase();
    await database.drop();
    expect(await failureOf(database.url)).toMatch(/^The database named in DATABASE_URL does not exist/);
  });

  it('tells what it does not know in the words of the database', () => {
    expect(explainDatabaseError(Object.assign(new Error('disk full'), { code: '53100' }))).toBe(
      'The migration failed: disk full (53100)',
    );
  });
});
