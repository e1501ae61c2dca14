import { isDeepStrictEqual } from 'node:util';
import { waitUntil } from '@suqiu/testing';
import { reportLines } from '../src/reconciler/report';
import type { ReconcileReport } from '../src/reconciler/reconciliation';
import { upkeepOf } from '../src/reconciler/upkeep';
import { CASES } from '../src/temporal/process-kind';
import { backUp, unreceive } from './backup';
import { startWorker, type RunningWorker } from './running-worker';
import { Stage } from './stage';

const CLERK = ['zhuyuan', 'community_clerk'] as const;
const MINUTE_MS = 60_000;

describe('the reconciler', () => {
  let stage: Stage;
  let worker: RunningWorker;

  beforeAll(async () => {
    stage = await Stage.open();
    worker = await startWorker(stage.config);
  });

  afterAll(async () => {
    await worker.stop();
    await stage.close();
  });

  const filed = async (count = 1): Promise<string[]> => {
    const ids = await stage.file(count);
    await waitUntil('the processes are started', async () => (await stage.waiting()) === 0);
    await stage.rest(ids);
    return ids;
  };
  const reconcile = (deep = false): Promise<ReconcileReport> => {
    const { client, config, database } = stage;
    const { comparison } = upkeepOf(CASES, database.dataSource, { client }, config.temporal.taskQueue);
    return comparison.run({ deep, stopping: new AbortController().signal });
  };
  const found = (report: ReconcileReport) => Object.fromEntries(report.found);
  const runsLikeItsRow = (id: string) =>
    waitUntil('the process agrees with its row', async () => {
      const { status } = await stage.run(id);
      if (status !== 'RUNNING') return false;
      return isDeepStrictEqual(await stage.snapshot(id), (await stage.row(id)).state);
    });

  it('finds nothing where nothing is wrong', async () => {
    await filed(3);
    const report = await reconcile(true);
    expect(found(report)).toEqual({});
    expect(reportLines(report)).toEqual([
      expect.stringMatching(/^Compared \d+ open cases with \d+ open processes, each with its state\.$/),
      'They agree.',
    ]);
  });

  it('brings a lost process back from its row, with the same due instants', async () => {
    const [id = ''] = await filed();
    await stage.command(id, CLERK, { type: 'sign' });
    const before = await stage.snapshot(id);
    await stage.process(id).terminate('a test');

    const missing = await waitUntil(
      'the list shows it closed',
      async () => found(await reconcile())['missing'],
    );
    expect(missing).toEqual([id]);
    await runsLikeItsRow(id);
    expect((await stage.snapshot(id)).clocks).toEqual(before.clocks);
    await stage.command(id, CLERK, { type: 'record_contact', channel: 'phone', textId: null });
  });

  it('brings every open case back when the worker starts and the server has lost its data', async () => {
    const ids = await filed(12);
    const before = await Promise.all(ids.map((id) => stage.snapshot(id)));
    await worker.stop();
    await Promise.all(ids.map((id) => stage.forget(id)));

    worker = await startWorker(stage.config);
    await waitUntil('every process runs', async () => {
      const standings = await Promise.all(ids.map((id) => stage.run(id).catch(() => null)));
      return standings.every((run) => run?.status === 'RUNNING');
    });
    expect(await Promise.all(ids.map((id) => stage.snapshot(id)))).toEqual(before);
  });

  describe('after PostgreSQL was restored to an earlier instant', () => {
    const restoredBehindSign = async (): Promise<string> => {
      const [id = ''] = await filed();
      const backup = await backUp(stage.database.dataSource, id);
      await stage.command(id, CLERK, { type: 'sign' });
      await stage.rest([id]);
      await backup.restore();
      return id;
    };

    it('a process that meets its row at the next command starts over from it by itself', async () => {
      const id = await restoredBehindSign();
      const contact = { type: 'record_contact', channel: 'phone', textId: null } as const;
      await expect(stage.command(id, CLERK, contact, 'once')).rejects.toMatchObject({
        cause: { type: 'command.retry' },
      });
      await runsLikeItsRow(id);
      await stage.command(id, CLERK, { type: 'sign' });
      expect(await stage.ledger().rebuild(id)).toEqual((await stage.row(id)).state);
    });

    it('the deep comparison finds a process that is ahead and starts it over from its row', async () => {
      const id = await restoredBehindSign();
      expect(found(await reconcile(true))).toEqual({ ahead: [id] });
      await runsLikeItsRow(id);
      expect((await stage.row(id)).state.signedAt).toBeNull();
    });

    it('ends a process whose case storage never heard of', async () => {
      const [id = ''] = await filed();
      await unreceive(stage.database.dataSource, id);
      await waitUntil('the server lists the process', async () => found(await reconcile())['orphaned']);
      expect((await stage.run(id)).status).toBe('TERMINATED');
    });
  });

  it('after the server was restored to an earlier instant, starts a process that is behind over', async () => {
    const [id = ''] = await filed();
    const { state } = await stage.row(id);
    const at = Date.now() - MINUTE_MS;
    const signed = { type: 'signed', automatic: true } as const;
    const draft = {
      at,
      actor: { kind: 'system' },
      textId: null,
      ruleVersion: 'generic@1',
      body: signed,
    } as const;
    await stage
      .ledger()
      .record({ grievanceId: id, commandId: 'beside', fromSeq: state.seq, drafts: [draft] });

    expect(found(await reconcile(true))).toEqual({ behind: [id] });
    await runsLikeItsRow(id);
  });
});
