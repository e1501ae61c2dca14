import { DAY_MS } from '@suqiu/domain';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { CaseBench, startTimeSkipping } from './case-bench';
import { clerk, districtDispatcher, districtReviewer, resident } from './district';
import { STORIES } from './stories';

let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await startTimeSkipping();
});
afterAll(() => env.teardown());

describe('a case over days', () => {
  it('climbs three levels when nobody touches it, and ends supervised', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await STORIES['untouched-climbs-to-supervision'](bench);
      const state = await grievance.snapshot();
      expect(state.lead?.id).toBe('district');
      expect(state.supervisions.map((s) => s.cause)).toEqual(['holder_overdue']);
      const escalations = bench.ledger.events(grievance.id).filter((e) => e.body.type === 'escalated');
      expect(escalations.map((e) => e.body.type === 'escalated' && e.body.lead.id)).toEqual([
        'street',
        'district',
      ]);
      expect(state).toEqual(bench.ledger.stateOf(grievance.id));
    }));

  it('opens the call-back at the deadline although there is no result', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      await grievance.pass('9 days');
      const opened = bench.ledger.events(grievance.id).find((e) => e.body.type === 'callback_opened');
      expect(opened?.body).toEqual({ type: 'callback_opened', cause: 'deadline' });
      const dueAt = bench.ledger.stateOf(grievance.id).clocks['case']?.dueAt ?? NaN;
      expect(opened?.at).toBeGreaterThanOrEqual(dueAt);
      expect(opened?.at).toBeLessThan(dueAt + 5_000);
    }));

  it('closes when it was solved, told and judged, and completes after its reopen window', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await STORIES['solved-told-judged-archived'](bench);
      expect(await grievance.workflow.result()).toMatchObject({ status: 'archived' });
      const closed = bench.ledger.events(grievance.id).find((e) => e.body.type === 'closed');
      expect(closed?.body).toEqual({ type: 'closed', rated: true });
    }));

  it('is sent back when the resident says unsolved, and lifted at the second time', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await STORIES['reworked-twice-and-lifted'](bench);
      expect(bench.ledger.story(grievance.id).filter((type) => type === 'reworked')).toHaveLength(2);
      expect(bench.ledger.stateOf(grievance.id)).toMatchObject({
        status: 'dispatched',
        lead: { id: 'street' },
      });
    }));

  it('closes unrated, never satisfied, when the resident cannot be reached', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await STORIES['unreachable-closes-unrated'](bench);
      const closed = bench.ledger.events(grievance.id).find((e) => e.body.type === 'closed');
      expect(closed?.body).toEqual({ type: 'closed', rated: false });
    }));

  it('is reopened within its window with its last lead, on a fresh clock', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await STORIES['reopened-within-its-window'](bench);
      const state = await grievance.snapshot();
      expect(state).toMatchObject({ status: 'dispatched', lead: { id: 'community' }, reopenings: 1 });
      expect(state.clocks['case']?.startedAt).toBe(bench.ledger.events(grievance.id).at(-1)?.at);
    }));

  it('lives through sixteen months and twenty-three meetings, and ends very satisfied', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      await grievance.give(clerk, { type: 'sign' });
      for (let meeting = 1; meeting <= 23; meeting += 1) {
        await grievance.pass('21 days');
        await grievance.give(clerk, {
          type: 'add_note',
          textId: `meeting-${meeting}`,
          shownToResident: true,
        });
      }
      const result = {
        type: 'submit_result',
        outcome: 'done',
        textId: 'gate-in-use',
        toldBy: 'visit',
      } as const;
      await grievance.give(districtDispatcher, result);
      await grievance.give(districtReviewer, { type: 'review_result', approved: true, textId: null });
      const answer = { solved: 'solved', satisfaction: 'very_satisfied' } as const;
      await grievance.give(resident, { type: 'answer_review', answer, textId: null });
      const state = await grievance.snapshot();
      expect(state).toMatchObject({
        status: 'closed',
        callback: { answer },
        supervisions: [{ cause: 'holder_overdue' }],
      });
      expect(bench.ledger.story(grievance.id).filter((type) => type === 'noted')).toHaveLength(23);
      expect((state.closedAt ?? 0) - state.registeredAt).toBeGreaterThan(480 * DAY_MS);
    }));
});
