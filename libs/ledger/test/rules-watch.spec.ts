import { waitUntil } from '@suqiu/testing';
import { RulesWatch } from '../src/index';
import { openRulesBench, year2026, type RulesBench } from './rules-bench';

describe('a process that watches the rules', () => {
  let bench: RulesBench;

  beforeEach(async () => {
    bench = await openRulesBench();
  });

  afterEach(() => bench.close());

  const listeners = () =>
    bench.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'suqiu-listener' AND query LIKE 'LISTEN%'`,
    );

  it('has new rules in hand as soon as another process brings them in', async () => {
    const far = bench.process();
    const failures: unknown[] = [];
    const watch = new RulesWatch(bench.database.dataSource, far.stored, (error) => failures.push(error));
    watch.start();
    await waitUntil('it listens', async () => (await listeners()).length === 1);
    const book = far.rules.current();
    await bench.process().rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
    await waitUntil('it has heard', () => Promise.resolve(far.rules.current().revision === 2));
    expect(far.rules.current()).not.toBe(book);
    await watch.stop();
    expect(await listeners()).toEqual([]);
    expect(failures).toEqual([]);
  });

  it('listens again after its connection was cut, and misses nothing', async () => {
    const far = bench.process();
    const watch = new RulesWatch(bench.database.dataSource, far.stored, () => undefined);
    watch.start();
    await waitUntil('it listens', async () => (await listeners()).length === 1);
    const [cut] = await listeners();
    await bench.query('SELECT pg_terminate_backend($1)', [cut?.pid]);
    await bench.process().rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
    await waitUntil('it has looked', () => Promise.resolve(far.rules.current().revision === 2));
    await waitUntil('it listens again', async () => (await listeners()).length === 1);
    await watch.stop();
  });

  it('keeps the rules in hand where those in storage cannot be read, and says so', async () => {
    const far = bench.process();
    await bench.process().rules.addCalendar(year2026('2026-03-03'), bench.sysadmin);
    await bench.query(
      `INSERT INTO rule_documents (id, kind, key, document, apply_to_open, effective_from, added_at, added_by)
       VALUES (gen_random_uuid(), 'policy', 'generic@9', '{}', false, '2026-03-02', now(), $1)`,
      [bench.sysadmin],
    );
    const failures: unknown[] = [];
    const watch = new RulesWatch(bench.database.dataSource, far.stored, (error) => failures.push(error));
    watch.start();
    await waitUntil('it has looked', () => Promise.resolve(failures.length > 0));
    await watch.stop();
    expect(failures[0]).toMatchObject({ code: 'policy.invalid' });
    expect(far.rules.current().revision).toBe(1);
    await far.file();
  });
});
