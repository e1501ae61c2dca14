import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { CaseBench, startTimeSkipping } from './case-bench';
import { districtDispatcher } from './district';
import { WhistleHandle } from './whistle-handle';
import { liaisonOf, streetLeader } from './whistle-people';
import { WHISTLE_STORIES } from './whistle-stories';

let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await startTimeSkipping();
});
afterAll(() => env.teardown());

const CHECK_IN = { method: 'code', checkInId: 'c' } as const;

describe('the life of a whistle', () => {
  it('goes from the draft to the last rating, and its process completes', () =>
    CaseBench.run(env, async (bench) => {
      const whistle = await WHISTLE_STORIES['whistle-blown-worked-closed-rated'](bench);
      expect(whistle.story()).toEqual([
        'drafted',
        'approved',
        'blown',
        ...['fire', 'urban'].flatMap(() => ['accepted', 'arrived', 'arrival_confirmed', 'done_reported']),
        'closed',
        ...['fire', 'urban'].flatMap(() => ['department_rated', 'whistle_rated']),
        'rating_ended',
      ]);
      expect(await whistle.workflow.result()).toEqual(whistle.recorded());
      expect(whistle.recorded()).toMatchObject({ status: 'rated' });
    }));

  it('overrules an objection on which the district does not rule in time', () =>
    CaseBench.run(env, async (bench) => {
      const whistle = await WHISTLE_STORIES['whistle-objection-overruled-by-time'](bench);
      const ruled = bench.whistles.events(whistle.id).map(({ body }) => body);
      expect(ruled).toContainEqual({
        type: 'objection_ruled',
        orgId: 'urban',
        upheld: false,
        automatic: true,
      });
      expect(await whistle.snapshot()).toEqual(whistle.recorded());
    }));

  it('tells the district by itself of a department that does not come, which then has to', () =>
    CaseBench.run(env, async (bench) => {
      const whistle = await WhistleHandle.blow(bench, { departments: ['fire', 'urban'] });
      await whistle.give(liaisonOf('urban'), { type: 'arrive', ...CHECK_IN });
      await whistle.pass('5 days');
      const late = (await whistle.snapshot()).departments.map(({ orgId, escalated }) => [orgId, escalated]);
      expect(late).toEqual([
        ['fire', ['accept', 'arrive']],
        ['urban', []],
      ]);
      await whistle.give(districtDispatcher, { type: 'direct', orgId: 'fire', textId: 't' });
      await whistle.give(liaisonOf('fire'), { type: 'arrive', ...CHECK_IN });
      const [fire] = (await whistle.snapshot()).departments;
      expect(fire).toMatchObject({ status: 'arrived', escalated: ['accept', 'arrive'] });
    }));

  it('ends the rating by itself when its time has passed, and leaves unrated what nobody rated', () =>
    CaseBench.run(env, async (bench) => {
      const whistle = await WHISTLE_STORIES['whistle-closed-and-rated-by-time'](bench);
      const { status, departments } = whistle.recorded();
      expect(status).toBe('rated');
      expect(departments.map(({ rating }) => rating?.level ?? null)).toEqual(['satisfied', null]);
    }));

  it('has twenty departments report in at once, each exactly once', () =>
    CaseBench.run(env, async (bench) => {
      const departments = Array.from({ length: 20 }, (_, i) => `bureau-${i}`);
      const whistle = await WhistleHandle.blow(bench, { departments });
      const arrivals = departments.flatMap((orgId) =>
        // Each sends its command twice, as a client does that lost the answer.
        [1, 2].map(() => whistle.give(liaisonOf(orgId), { type: 'arrive', ...CHECK_IN }, `arrive-${orgId}`)),
      );
      const answers = await Promise.all(arrivals);
      expect(new Set(answers.map(({ seq }) => seq)).size).toBe(departments.length);
      const arrived = whistle.story().filter((type) => type === 'arrived');
      expect(arrived).toHaveLength(departments.length);
      const state = await whistle.snapshot();
      expect(state).toEqual(whistle.recorded());
      expect(state.departments.map(({ status, arrivals: n }) => [status, n])).toEqual(
        departments.map(() => ['arrived', 1]),
      );
    }));

  it('hears of changed rules, and wakes by their due instants', () =>
    CaseBench.run(env, async (bench) => {
      const whistle = await WHISTLE_STORIES['whistle-restated'](bench);
      expect(whistle.story()).toEqual([
        'drafted',
        'approved',
        'blown',
        'clocks_restated',
        'clock_warned',
        'clock_warned',
        'clock_breached',
        'escalated',
      ]);
      const state = await whistle.snapshot();
      expect(state.rules.version).toBe('generic@2');
      expect(state).toEqual(whistle.recorded());
    }));

  it('does not let a leader approve what they drafted themselves, and leaves no trace of the try', () =>
    CaseBench.run(env, async (bench) => {
      const whistle = await WhistleHandle.draft(bench, { departments: ['fire'] });
      const drafter = { ...streetLeader, staffId: 'street-street_dispatcher' };
      await expect(whistle.give(drafter, { type: 'approve', textId: null })).rejects.toMatchObject({
        cause: { type: expect.stringMatching(/^domain\.whistle\./) },
      });
      expect(whistle.story()).toEqual(['drafted']);
    }));

  it('waits out an outage of storage, and yields to one that was restored', () =>
    CaseBench.run(env, async (bench) => {
      const whistle = await WhistleHandle.blow(bench, { departments: ['fire'] });
      bench.whistles.failures = 2;
      await whistle.give(liaisonOf('fire'), { type: 'accept' });
      bench.whistles.restoreTo(whistle.id, 3);
      const { runId } = await whistle.workflow.describe();
      const arrive = { type: 'arrive', ...CHECK_IN } as const;
      await expect(whistle.give(liaisonOf('fire'), arrive)).rejects.toMatchObject({
        cause: { type: 'command.retry' },
      });
      while ((await whistle.workflow.describe()).runId === runId) await whistle.pass('1s');
      await whistle.give(liaisonOf('fire'), { type: 'accept' });
      expect(await whistle.snapshot()).toEqual(whistle.recorded());
    }));
});
