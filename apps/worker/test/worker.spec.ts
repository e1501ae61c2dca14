import { waitUntil } from '@suqiu/testing';
import { startWorker, type RunningWorker } from './running-worker';
import { Stage } from './stage';

const CLERK = ['zhuyuan', 'community_clerk'] as const;
const DISPATCHER = ['cuizhu', 'street_dispatcher'] as const;
const CALLER = ['callCentre', 'callback_agent'] as const;

describe('the worker', () => {
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

  const filed = async (): Promise<string> => {
    const [id = ''] = await stage.file(1);
    await waitUntil('the process is started', async () => (await stage.row(id)).started);
    return id;
  };

  it('takes a case from its receipt to the resident’s verdict and writes each step', async () => {
    const id = await filed();
    await stage.command(id, CLERK, { type: 'sign' });
    await stage.command(id, CLERK, { type: 'record_contact', channel: 'phone', textId: null });
    const textId = await stage.ledger().saveText(id, 'submit_result', '电梯已修复,恢复运行。');
    await stage.command(id, CLERK, { type: 'submit_result', outcome: 'done', textId, toldBy: 'phone' });
    await stage.command(id, DISPATCHER, { type: 'review_result', approved: true, textId: null });
    const answer = { solved: 'solved', satisfaction: 'satisfied' } as const;
    const last = await stage.command(id, CALLER, {
      type: 'record_callback',
      outcome: 'reached',
      answer,
      textId: null,
    });

    expect(last.status).toBe('closed');
    const { state } = await stage.row(id);
    expect(state).toMatchObject({ status: 'closed', seq: last.seq });
    expect(await stage.ledger().rebuild(id)).toEqual(state);
    expect(await stage.snapshot(id)).toEqual(state);
    expect(await stage.ledger().verifyChain(id)).toMatchObject({ intact: true });
  });

  it('answers a repeated command with the one outcome', async () => {
    const id = await filed();
    const first = await stage.command(id, CLERK, { type: 'sign' }, 'key-1');
    expect(await stage.command(id, CLERK, { type: 'sign' }, 'key-1')).toEqual(first);
    expect((await stage.row(id)).state.seq).toBe(first.seq);
  });

  it('refuses what the rules forbid by the code of the rule, and writes nothing', async () => {
    const id = await filed();
    const before = (await stage.row(id)).state;
    const refused = stage.command(id, DISPATCHER, { type: 'sign' });
    await expect(refused).rejects.toMatchObject({ cause: { type: 'domain.command.not_permitted' } });
    expect((await stage.row(id)).state).toEqual(before);
  });

  it('says that it is ready and what it did', async () => {
    expect((await fetch(`${worker.probes}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${worker.probes}/health/ready`)).json()).toEqual({ status: 'ready' });
    const metrics = await (await fetch(`${worker.probes}/metrics`)).text();
    expect(metrics).toMatch(
      /suqiu_activity_duration_seconds_count\{activity="record",outcome="done"\} [1-9]/,
    );
    expect(metrics).toMatch(/suqiu_relay_started_total\{process="case",start="eager"\} [1-9]/);
  });
});
