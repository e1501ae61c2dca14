import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKS_FOLDER, Rulebook } from '@suqiu/policy';
import { createTestDatabase, fixedClock, testKeys, type TestDatabase } from '@suqiu/testing';
import { fixedRules, Ledger, PolicyChangedError } from '../src/index';

describe('the policy that cases are decided under', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'suqiu-pack-'));
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  /** The generic pack under another id, with this title. */
  function ledgerUnder(title: string): Ledger {
    const pack = JSON.parse(readFileSync(join(PACKS_FOLDER, 'generic', '1.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const file = join(folder, 'pack.json');
    writeFileSync(file, JSON.stringify({ ...pack, id: 'pinned', title }));
    return new Ledger(database.dataSource, fixedRules(new Rulebook(file)), {
      keys: testKeys(),
      clock: fixedClock(),
    });
  }

  it('is kept with the cases, however often a process starts', async () => {
    await ledgerUnder('通用').pinPolicy();
    await ledgerUnder('通用').pinPolicy();
    const stored = await database.dataSource.query<unknown>(
      `SELECT pack_id, version, body->>'title' AS title FROM policy_versions`,
    );
    expect(stored).toEqual([{ pack_id: 'pinned', version: 1, title: '通用' }]);
  });

  it('cannot be changed without a new version', async () => {
    await ledgerUnder('通用').pinPolicy();
    await expect(ledgerUnder('更改').pinPolicy()).rejects.toThrow(PolicyChangedError);
  });
});
