import { waitUntil } from '@suqiu/testing';
import { loneRelay, type LoneRelay } from './relay-stage';
import { Stage } from './stage';
import { testTemporalAddress, wireTo } from './temporal-server';

describe('the relay', () => {
  let stage: Stage;
  let relays: LoneRelay[] = [];

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    relays = [];
  });

  afterAll(() => stage.close());

  const begin = async (config = stage.config): Promise<LoneRelay> => {
    const lone = await loneRelay(config);
    relays.push(lone);
    lone.relay.start();
    return lone;
  };
  const allStarted = () => waitUntil('no case waits', async () => (await stage.waiting()) === 0);
  const startsBy = async ({ metrics }: LoneRelay): Promise<number> => {
    const { values } = await metrics.relayStarted.get();
    return values.reduce((sum, { value }) => sum + value, 0);
  };
  const unmark = (ids: readonly string[]) =>
    stage.database.dataSource.query('UPDATE grievances SET process_started_at = NULL WHERE id = ANY($1)', [
      ids,
    ]);

  it('starts each case once, though three relays share the work', async () => {
    const ids = await stage.file(60);
    const three = [await begin(), await begin(), await begin()];
    await allStarted();
    const first = await Promise.all(ids.map((id) => stage.run(id)));
    expect(first.map(({ status }) => status)).toEqual(ids.map(() => 'RUNNING'));
    const starts = await Promise.all(three.map(startsBy));
    expect(starts.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(ids.length);
  });

  it('finds the running process when it was interrupted before it could mark the case', async () => {
    const ids = await stage.file(5);
    await begin();
    await allStarted();
    const before = await Promise.all(ids.map((id) => stage.run(id)));
    await unmark(ids);
    await allStarted();
    expect(await Promise.all(ids.map((id) => stage.run(id)))).toEqual(before);
  });

  it('is woken by a receipt and does not wait for its next look', async () => {
    await begin({ ...stage.config, relay: { ...stage.config.relay, everyMs: 600_000 } });
    await stage.file(1);
    await allStarted();
    await stage.file(1);
    await allStarted();
  });

  it('loses nothing while Temporal is away, and works off what waits when it is back', async () => {
    const wire = await wireTo(testTemporalAddress());
    const temporal = { ...stage.config.temporal, address: wire.address };
    const lone = await begin({ ...stage.config, temporal });
    wire.cut();
    const ids = await stage.file(8);
    await waitUntil('a start has failed', async () => {
      const { values } = await lone.metrics.roundsFailed.get();
      return values.length > 0;
    });
    expect(await stage.waiting()).toBe(ids.length);

    wire.mend();
    await allStarted();
    const runs = await Promise.all(ids.map((id) => stage.run(id)));
    expect(runs.every(({ status }) => status === 'RUNNING')).toBe(true);
    await lone.stop();
    relays = [];
    await wire.close();
  });

  it('goes on when its connection to PostgreSQL breaks', async () => {
    await begin({ ...stage.config, relay: { ...stage.config.relay, everyMs: 600_000 } });
    await stage.file(1);
    await allStarted();
    await stage.database.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'suqiu-relay' AND datname = current_database()`,
    );
    await stage.file(3);
    await allStarted();
  });

  describe('when the server knows a process that has come to its end', () => {
    const endedProcess = async (): Promise<string> => {
      const [id = ''] = await stage.file(1);
      await begin();
      await allStarted();
      await stage.process(id).terminate('a test');
      return id;
    };

    it('starts no other for a case that has ended', async () => {
      const id = await endedProcess();
      await stage.database.dataSource.query(
        'UPDATE grievances SET ended = true, process_started_at = NULL WHERE id = $1',
        [id],
      );
      await allStarted();
      expect((await stage.run(id)).status).toBe('TERMINATED');
    });

    it('starts another for a case that is still open', async () => {
      const id = await endedProcess();
      await unmark([id]);
      await allStarted();
      expect((await stage.run(id)).status).toBe('RUNNING');
    });
  });
});
