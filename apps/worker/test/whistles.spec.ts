import { isDeepStrictEqual } from 'node:util';
import { waitUntil } from '@suqiu/testing';
import { upkeepOf } from '../src/reconciler/upkeep';
import { WHISTLES } from '../src/temporal/process-kind';
import { startWorker, type RunningWorker } from './running-worker';
import { Stage } from './stage';
import { WhistleStage } from './whistle-stage';

const CHECK_IN = { method: 'code', checkInId: '019a0000-0000-7000-8000-000000000001' } as const;

describe('a whistle on a worker', () => {
  let stage: Stage;
  let whistles: WhistleStage;
  let worker: RunningWorker;

  beforeAll(async () => {
    stage = await Stage.open();
    whistles = new WhistleStage(stage);
    worker = await startWorker(stage.config);
  });

  afterAll(async () => {
    await worker.stop();
    await stage.close();
  });

  const housing = () => whistles.staff('housing', 'department_liaison');
  const street = () => whistles.staff('cuizhu', 'street_dispatcher');
  const reconcile = async (): Promise<Record<string, readonly string[]>> => {
    const { client, config, database } = stage;
    const { comparison } = upkeepOf(WHISTLES, database.dataSource, { client }, config.temporal.taskQueue);
    const report = await comparison.run({ deep: true, stopping: new AbortController().signal });
    return Object.fromEntries(report.found);
  };

  it('is started by the relay and goes from its draft to its last rating, each step written', async () => {
    const id = await whistles.blown();
    const textId = await whistles.ledger().saveText(id, 'report_done', '已清理通道');
    const { orgId } = housing();
    await whistles.give(id, housing(), { type: 'arrive', ...CHECK_IN });
    await whistles.give(id, street(), { type: 'confirm_arrival', orgId });
    await whistles.give(id, housing(), { type: 'report_done', textId });
    await whistles.give(id, street(), { type: 'close', textId: null });
    const rating = {
      type: 'rate_department',
      orgId,
      level: 'satisfied',
      solved: true,
      textId: null,
    } as const;
    await whistles.give(id, street(), rating);
    const opinion = { type: 'rate_whistle', needed: true, rightDepartments: true, textId: null } as const;
    const last = await whistles.give(id, housing(), opinion);

    expect(last.status).toBe('rated');
    const { state, ended } = await whistles.row(id);
    expect(ended).toBe(true);
    expect(await whistles.ledger().rebuild(id)).toEqual(state);
    expect(await whistles.snapshot(id)).toEqual(state);
    expect(await whistles.ledger().verifyChain(id)).toEqual({ intact: true, events: last.seq });
    await waitUntil('the process completes', async () => {
      return (await whistles.process(id).describe()).status.name === 'COMPLETED';
    });
  });

  it('has twenty departments report in at once, each written exactly once', async () => {
    const departments = await whistles.addDepartments(20);
    const id = await whistles.blown(
      [],
      departments.map(({ orgId }) => orgId),
    );
    await Promise.all(
      departments.flatMap((staff) =>
        // Each is sent twice, as by a client that lost the answer.
        [1, 2].map(() => whistles.giveUntilAnswered(id, staff, { type: 'arrive', ...CHECK_IN })),
      ),
    );
    const events = await whistles.ledger().events(id);
    const arrived = events.flatMap(({ body }) => (body.type === 'arrived' ? [body.orgId] : []));
    expect([...arrived].sort()).toEqual(departments.map(({ orgId }) => orgId).sort());
    expect(await whistles.snapshot(id)).toEqual((await whistles.row(id)).state);
  });

  it('comes back from its row when its process is lost, with the same due instants', async () => {
    const id = await whistles.blown();
    const before = await whistles.snapshot(id);
    await whistles.process(id).terminate('a test');
    await waitUntil('it is found', async () => (await reconcile())['missing']?.includes(id) === true);
    await waitUntil('the process agrees with its row', async () => {
      if ((await whistles.process(id).describe()).status.name !== 'RUNNING') return false;
      return isDeepStrictEqual(await whistles.snapshot(id), (await whistles.row(id)).state);
    });
    expect((await whistles.snapshot(id)).clocks).toEqual(before.clocks);
    await whistles.give(id, housing(), { type: 'accept' });
  });

  it('loses its process when storage knows of no open whistle for it', async () => {
    const id = await whistles.blown();
    await stage.database.dataSource.query('UPDATE whistles SET ended = true WHERE id = $1', [id]);
    await stage.database.dataSource.query(
      `UPDATE whistles SET updated_at = now() - interval '1 minute' WHERE id = $1`,
      [id],
    );
    await waitUntil('it is found', async () => (await reconcile())['orphaned']?.includes(id) === true);
    expect((await whistles.process(id).describe()).status.name).toBe('TERMINATED');
  });
});
