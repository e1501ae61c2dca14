import { fixedRules, Ledger } from '@suqiu/ledger';
import { Rulebook } from '@suqiu/policy';
import {
  createTestDatabase,
  seedSmallDistrict,
  testKeys,
  waitUntil,
  type TestDatabase,
} from '@suqiu/testing';
import { Client, Connection } from '@temporalio/client';
import { grievanceWorkflowId } from '@suqiu/workflows/messages';
import { hash } from 'argon2';
import { TemporalProcessGateway } from '../src/temporal/temporal-process-gateway';
import { assembleApi, TEST_LIMITS, testConfig } from './support/api-under-test';
import { DyingGateway } from './support/dying-gateway';
import { Colleague, Resident } from './support/people';
import { runProcesses, type RealProcesses } from './support/real-processes';

const CASES = 24;
/** Commands that come through before the process dies: two rounds. It dies in the third, in which two more are recorded. */
const BEFORE_DEATH = 8;
const RECORDED = 10;
const LIMITS = {
  ...TEST_LIMITS,
  commandWaitMs: 20_000,
  bulk: { ...TEST_LIMITS.bulk, leaseMs: 2_000, retryMs: 200, attempts: 20 },
};

describe('a bulk action whose process is killed half-way', () => {
  let database: TestDatabase;
  let processes: RealProcesses;
  let connection: Connection;

  beforeAll(async () => {
    database = await createTestDatabase({ poolSize: 10 });
    const passwordHash = await hash('a password', { memoryCost: 1024, timeCost: 2, parallelism: 1 });
    await seedSmallDistrict(database.dataSource, { passwordHash });
    const keys = testKeys();
    const rules = fixedRules(new Rulebook('generic'));
    processes = await runProcesses(new Ledger(database.dataSource, rules, { keys, clock: () => Date.now() }));
    connection = await Connection.connect({ address: processes.address });
  });
  afterAll(async () => {
    await connection.close();
    await processes.stop();
    await database.drop();
  });

  const config = () => {
    const { address, taskQueue } = processes;
    return { ...testConfig(database.url), temporal: { address, namespace: 'default', taskQueue } };
  };
  const signIn = async (app: Parameters<typeof Colleague.signIn>[0]) => {
    const [row] = await database.dataSource.query<{ username: string }[]>(
      `SELECT s.username FROM staff s JOIN staff_roles r ON r.staff_id = s.id JOIN org_units o ON o.id = r.org_unit_id
        WHERE r.role = 'community_clerk' AND o.code = 'zhuyuan'`,
    );
    return Colleague.signIn(app, row?.username ?? '', 'a password');
  };
  const noted = () =>
    database.dataSource.query<{ id: string; notes: number }[]>(
      `SELECT g.id, count(e.*)::int AS notes FROM grievances g
         LEFT JOIN grievance_events e ON e.grievance_id = g.id AND e.body ->> 'type' = 'noted' GROUP BY g.id`,
    );

  it('is brought to its end by the next one: no case twice, none left out', async () => {
    const gateway = new DyingGateway(new TemporalProcessGateway(config(), LIMITS), BEFORE_DEATH);
    const first = await assembleApi({ config: config(), limits: LIMITS, gateway });
    const resident = new Resident(first.app);
    for (let count = 0; count < CASES; count += 1) await resident.files();
    const clerk = await signIn(first.app);
    const asked = { action: 'add-note', body: { text: '统一说明', shownToResident: true }, query: {} };
    const { id } = (await clerk.post('/bulk-actions', asked).expect(201)).body as { id: string };
    await waitUntil('the process is dead, with rows in hand', () => gateway.isDead);
    const before = await noted();
    expect(before.filter(({ notes }) => notes > 0)).toHaveLength(RECORDED);

    const second = await assembleApi({ config: config(), limits: LIMITS });
    const again = await signIn(second.app);
    const progress = async () =>
      (await again.get(`/bulk-actions/${id}`).expect(200)).body as { finishedAt: string | null };
    await waitUntil('the second has done the rest', async () => (await progress()).finishedAt !== null);
    expect(await progress()).toMatchObject({ count: CASES, done: CASES, refused: 0, stuck: 0 });
    const after = await noted();
    expect(after.map(({ notes }) => notes)).toEqual(Array.from({ length: CASES }, () => 1));
    const client = new Client({ connection });
    for (const row of after) {
      const { status } = await client.workflow.getHandle(grievanceWorkflowId(row.id)).describe();
      expect(status.name).toBe('RUNNING');
    }

    // What the dead process had in hand comes too late to change anything.
    await gateway.bury();
    await first.app.close();
    expect(await progress()).toMatchObject({ done: CASES });
    expect(await noted()).toEqual(after);
    await second.app.close();
  });
});
