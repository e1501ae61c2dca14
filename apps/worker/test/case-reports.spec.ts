import { decideWhistle, type WhistleReport } from '@suqiu/domain';
import { waitUntil } from '@suqiu/testing';
import { CaseReportChannel } from '../src/outbox/case-report.channel';
import { CaseMessages } from '../src/temporal/case-messages';
import { startWorker, type RunningWorker } from './running-worker';
import { Stage } from './stage';
import { WhistleStage } from './whistle-stage';

const CLERK = ['zhuyuan', 'community_clerk'] as const;

describe('what a case hears of its whistle', () => {
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
  const messages = () => new CaseMessages({ client: stage.client }, stage.config.temporal.taskQueue);
  const filed = async (): Promise<string> => {
    const [id = ''] = await stage.file(1);
    await waitUntil('the process of the case is started', async () => (await stage.row(id)).started);
    return id;
  };
  const allHeard = () => waitUntil('every report is heard', async () => (await whistles.unheard()) === 0);
  const reportsTo = async (grievanceId: string): Promise<WhistleReport[]> => {
    const rows = await stage.database.dataSource.query<{ report: WhistleReport }[]>(
      `SELECT payload -> 'report' AS report FROM outbox
        WHERE topic = 'case_report' AND payload ->> 'grievanceId' = $1 ORDER BY position`,
      [grievanceId],
    );
    return rows.map(({ report }) => report);
  };
  /** Records a step of a whistle beside any worker, as one that died right after it. */
  const approvedUnseen = async (id: string): Promise<void> => {
    const { state } = await whistles.row(id);
    const facts = await whistles.ledger().facts({ whistleId: id });
    const actor = whistles.staff('cuizhu', 'street_leader');
    const decision = decideWhistle(
      state,
      { type: 'approve', textId: null },
      { now: Date.now(), actor, facts },
    );
    if (!decision.ok) throw decision.error;
    const step = { whistleId: id, commandId: 'approve', fromSeq: state.seq, drafts: decision.events };
    await whistles.ledger().record(step);
  };

  it('is every report, in order, once, and the departments see the case', async () => {
    const grievanceId = await filed();
    const id = await whistles.blown([grievanceId]);
    await whistles.give(id, housing(), { type: 'accept' });
    await whistles.give(id, housing(), {
      type: 'arrive',
      method: 'code',
      checkInId: '019a0000-0000-7000-8000-000000000001',
    });
    await allHeard();
    const heard = await whistles.heard(grievanceId);
    expect(heard.map(({ news }) => news)).toEqual(['blown', 'accepted', 'arrived']);
    expect(heard.map(({ seq }) => seq)).toEqual((await reportsTo(grievanceId)).map(({ seq }) => seq));
    const [row] = await stage.database.dataSource.query<{ ids: string[] }[]>(
      'SELECT visible_org_ids AS ids FROM grievances WHERE id = $1',
      [grievanceId],
    );
    expect(row?.ids).toContain(housing().orgId);
    expect(await stage.snapshot(grievanceId)).toEqual((await stage.row(grievanceId)).state);
  });

  it('counts once when it is told again and again', async () => {
    const grievanceId = await filed();
    await whistles.blown([grievanceId]);
    await allHeard();
    const { state } = await stage.row(grievanceId);
    for (const report of await reportsTo(grievanceId)) {
      await messages().report(state, report);
      await messages().report(state, report);
    }
    await stage.command(grievanceId, CLERK, { type: 'sign' });
    expect(await whistles.heard(grievanceId)).toHaveLength(1);
    expect((await stage.row(grievanceId)).state.seq).toBe(state.seq + 1);
  });

  it('arrives when the server has lost the processes of both and everything that was on its way', async () => {
    const grievanceId = await filed();
    const id = await whistles.draft([grievanceId]);
    await whistles.started(id);
    await worker.stop();
    await approvedUnseen(id);
    const [report] = await reportsTo(grievanceId);
    const deliver = new CaseReportChannel(stage.database.dataSource, messages()).deliver({
      id: 'any',
      topic: 'case_report',
      payload: { grievanceId, report },
      attempts: 1,
    });
    await expect(deliver).rejects.toMatchObject({ code: 'report.unheard' });
    await stage.forget(grievanceId);
    await whistles.forget(id);
    expect(await whistles.heard(grievanceId)).toEqual([]);

    worker = await startWorker(stage.config);
    await allHeard();
    expect((await whistles.heard(grievanceId)).map(({ news }) => news)).toEqual(['blown']);
    await waitUntil('the whistle runs again', async () => {
      const run = await whistles
        .process(id)
        .describe()
        .catch(() => null);
      return run?.status.name === 'RUNNING';
    });
    await whistles.give(id, housing(), { type: 'accept' });
    await allHeard();
    expect((await whistles.heard(grievanceId)).map(({ news }) => news)).toEqual(['blown', 'accepted']);
  });

  it('is nothing more when the case has ended', async () => {
    const grievanceId = await filed();
    const id = await whistles.blown([grievanceId]);
    await allHeard();
    const actor = { kind: 'resident' } as const;
    const facts = await stage.ledger().facts({ grievanceId });
    await stage.process(grievanceId).executeUpdate('withdraw', {
      args: [
        { commandId: 'w', command: { type: 'withdraw', textId: null }, actor, facts, expectedSeq: null },
      ],
    });
    await whistles.give(id, housing(), { type: 'accept' });
    await allHeard();
    expect(await whistles.heard(grievanceId)).toHaveLength(1);
    expect((await stage.run(grievanceId)).status).toBe('COMPLETED');
  });
});
