import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { CaseBench, startTimeSkipping, type CaseHandle } from './case-bench';
import { districtDispatcher, resident } from './district';
import { WhistleHandle } from './whistle-handle';
import { liaisonOf } from './whistle-people';

let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await startTimeSkipping();
});
afterAll(() => env.teardown());

const note = { type: 'add_note', textId: 't', shownToResident: false } as const;

describe('a case and its whistle', () => {
  const whistleOf = async (grievance: CaseHandle) => (await grievance.snapshot()).whistles?.[0];
  const heardNews = (bench: CaseBench, id: string) =>
    bench.ledger
      .events(id)
      .flatMap(({ body }) => (body.type === 'whistle_reported' ? [body.report.seq] : []));

  async function blownFor(bench: CaseBench, grievance: CaseHandle): Promise<WhistleHandle> {
    return WhistleHandle.blow(bench, { departments: ['fire', 'urban'], caseIds: [grievance.id] });
  }

  it('are two processes: the case hears what the whistle reports, once, though it is told twice', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const whistle = await blownFor(bench, grievance);
      await whistle.give(liaisonOf('fire'), { type: 'accept' });
      const reports = bench.whistles.reports(whistle.id);
      expect(reports.map(({ news }) => news)).toEqual(['blown', 'accepted']);
      for (const report of [...reports, ...reports]) await grievance.hear(report);
      await grievance.give(districtDispatcher, note);
      expect(heardNews(bench, grievance.id)).toEqual(reports.map(({ seq }) => seq));
      const heard = await whistleOf(grievance);
      expect(heard?.departments.map(({ orgId, news }) => [orgId, news])).toEqual([
        ['fire', 'accepted'],
        ['urban', 'blown'],
      ]);
      expect(await grievance.snapshot()).toEqual(grievance.recorded());
    }));

  it('keep apart: the whistle goes on when the case starts afresh again and again, and every report is heard once', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const whistle = await blownFor(bench, grievance);
      const firstRun = (await grievance.workflow.describe()).runId;
      const sent = new Set<number>();
      const work = async (): Promise<void> => {
        for (const orgId of ['fire', 'urban']) await whistle.works(orgId);
      };
      const report = async (): Promise<void> => {
        for (const one of bench.whistles.reports(whistle.id)) {
          // All of them come again each time, as after a worker that died before it could note the deliveries.
          await grievance.hear(one);
          sent.add(one.seq);
        }
      };
      const busy = async (): Promise<void> => {
        for (let i = 0; i < 60; i += 1) {
          await grievance.give(districtDispatcher, note);
          if (i % 5 === 0) await report();
        }
      };
      await Promise.all([work(), busy()]);
      await report();
      await grievance.give(districtDispatcher, note);
      expect((await grievance.workflow.describe()).runId).not.toBe(firstRun);
      expect(heardNews(bench, grievance.id)).toEqual([...sent].sort((a, b) => a - b));
      expect((await whistleOf(grievance))?.departments.map(({ news }) => news)).toEqual(['done', 'done']);
      expect((await whistle.workflow.describe()).status.name).toBe('RUNNING');
      expect(await grievance.snapshot()).toEqual(grievance.recorded());
    }));

  it('keep apart: the whistle outlives its case', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const whistle = await blownFor(bench, grievance);
      await grievance.give(resident, { type: 'withdraw', textId: null });
      await grievance.workflow.result();
      for (const orgId of ['fire', 'urban']) await whistle.works(orgId);
      expect((await whistle.snapshot()).departments.map(({ status }) => status)).toEqual(['done', 'done']);
    }));
});
