import { DAY_MS } from '@suqiu/domain';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { randomUUID } from 'node:crypto';
import { CaseBench, startTimeSkipping } from './case-bench';
import { clerk, districtDispatcher, resident, streetDispatcher } from './district';

let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await startTimeSkipping();
});
afterAll(() => env.teardown());

const note = { type: 'add_note', textId: 't', shownToResident: false } as const;

describe('commands and the process', () => {
  it('applies a command once, however often the same id is sent', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const commandId = randomUUID();
      const [first, second] = await Promise.all([
        grievance.give(clerk, note, { commandId }),
        grievance.give(clerk, note, { commandId }),
      ]);
      const third = await grievance.give(clerk, note, { commandId });
      expect([second, third]).toEqual([first, first]);
      expect(bench.ledger.story(grievance.id).filter((type) => type === 'noted')).toHaveLength(1);
    }));

  it('refuses by the rules without a step, and says which rule', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const before = bench.ledger.events(grievance.id).length;
      const refused = grievance.give(clerk, {
        type: 'submit_result',
        outcome: 'done',
        textId: 't',
        toldBy: null,
      });
      await expect(refused).rejects.toMatchObject({
        cause: {
          type: 'domain.command.not_in_this_status',
          details: [{ command: 'submit_result', status: 'dispatched' }],
        },
      });
      expect(bench.ledger.events(grievance.id)).toHaveLength(before);
    }));

  it('decides commands that arrive together one after the other', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const outcomes = await Promise.allSettled([
        grievance.give(clerk, { type: 'sign' }),
        grievance.give(clerk, { type: 'sign' }),
        grievance.give(clerk, { type: 'sign' }),
      ]);
      expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
      expect(bench.ledger.story(grievance.id).filter((type) => type === 'signed')).toHaveLength(1);
    }));

  it('lets exactly one of several pass that were given against the same version', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const { seq: expectedSeq } = await grievance.snapshot();
      const outcomes = await Promise.allSettled(
        [clerk, clerk, streetDispatcher].map((who) => grievance.give(who, note, { expectedSeq })),
      );
      const stale = {
        status: 'rejected',
        reason: { cause: { type: 'command.stale', details: [{ seq: expectedSeq + 1 }] } },
      };
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([stale, stale]);
      expect(bench.ledger.story(grievance.id).filter((type) => type === 'noted')).toHaveLength(1);
    }));

  it('refuses a command against an earlier version without a trace, unless it is the one that was applied', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const { seq: expectedSeq } = await grievance.snapshot();
      const commandId = randomUUID();
      const answer = await grievance.give(clerk, note, { commandId, expectedSeq });
      await expect(grievance.give(clerk, note, { expectedSeq })).rejects.toMatchObject({
        cause: { type: 'command.stale', details: [{ seq: answer.seq }] },
      });
      const { events } = await grievance.workflow.fetchHistory();
      expect(events?.filter((e) => e.workflowExecutionUpdateAcceptedEventAttributes)).toHaveLength(1);
      expect(await grievance.give(clerk, note, { commandId, expectedSeq })).toEqual(answer);
    }));

  it('starts afresh in the middle of waiting, and keeps state, due items and answered commands', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      const firstRun = await grievance.workflow.describe();
      const commandId = randomUUID();
      const answer = await grievance.give(clerk, note, { commandId });
      for (let i = 0; i < 30; i += 1) await grievance.give(clerk, note);
      const before = await grievance.snapshot();
      const run = await grievance.workflow.describe();
      expect(run.runId).not.toBe(firstRun.runId);
      expect(run.historyLength).toBeLessThan(150);
      expect(await grievance.give(clerk, note, { commandId })).toEqual(answer);
      expect(await grievance.snapshot()).toEqual(before);
      await grievance.pass('12 days');
      expect((await grievance.snapshot()).lead?.id).toBe('district');
    }));

  it('waits out an outage of storage and loses nothing', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      bench.ledger.failures = 3;
      expect((await grievance.give(clerk, { type: 'sign' })).status).toBe('in_progress');
      expect(bench.ledger.failures).toBe(0);
    }));

  it('yields to a storage that was restored to an earlier instant', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      await grievance.give(clerk, { type: 'sign' });
      await grievance.give(clerk, note);
      bench.ledger.restoreTo(grievance.id, 3);
      const { runId } = await grievance.workflow.describe();
      await expect(grievance.give(clerk, note)).rejects.toMatchObject({ cause: { type: 'command.retry' } });
      while ((await grievance.workflow.describe()).runId === runId) await grievance.pass('1s');
      expect(await grievance.snapshot()).toEqual(bench.ledger.stateOf(grievance.id));
      expect((await grievance.give(clerk, { type: 'sign' })).status).toBe('in_progress');
      expect(await grievance.snapshot()).toEqual(bench.ledger.stateOf(grievance.id));
    }));

  it('folds a step as it was recorded first, although the task that asked for it was repeated later', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      bench.ledger.forgetsToAnswer = 1;
      expect((await grievance.give(clerk, { type: 'sign' })).status).toBe('in_progress');
      expect(bench.ledger.story(grievance.id).filter((type) => type === 'signed')).toHaveLength(1);
      expect(await grievance.snapshot()).toEqual(bench.ledger.stateOf(grievance.id));
    }));

  it('works off all that time brought about while no worker ran, in its order', () =>
    CaseBench.run(env, async (bench) => {
      const snapshot = bench.ledger.receive(randomUUID(), (await env.currentTimeMs()) - 12 * DAY_MS, true);
      const grievance = await bench.start({ grievanceId: snapshot.id, snapshot, processed: [] });
      await grievance.give(districtDispatcher, note);
      const escalated = bench.ledger.story(grievance.id).filter((type) => type === 'escalated');
      expect(escalated).toHaveLength(1);
      expect((await grievance.snapshot()).lead?.id).toBe('street');
      expect((await grievance.workflow.fetchHistory()).events?.some((e) => e.timerFiredEventAttributes)).toBe(
        false,
      );
    }));

  it('goes on from nothing but the events, with the same due instants', () =>
    CaseBench.run(env, async (bench) => {
      const grievance = await bench.file();
      await grievance.give(clerk, { type: 'sign' });
      const before = await grievance.snapshot();
      await grievance.workflow.terminate('the server lost it');
      await grievance.pass('2s');
      const again = await bench.start({ grievanceId: grievance.id, snapshot: null, processed: [] });
      await again.give(streetDispatcher, { type: 'add_note', textId: 't', shownToResident: false });
      const after = await again.snapshot();
      expect(after.clocks).toEqual(before.clocks);
      await again.give(resident, { type: 'withdraw', textId: null });
      expect(await again.workflow.result()).toMatchObject({ status: 'withdrawn' });
    }));
});
