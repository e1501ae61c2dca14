import { randomUUID } from 'node:crypto';
import { loadWorkerConfig, type WorkerConfig } from '@suqiu/config';
import type { Command, GrievanceState, Instant } from '@suqiu/domain';
import { fixedRules, Ledger, Rules, StoredRules } from '@suqiu/ledger';
import { Rulebook } from '@suqiu/policy';
import {
  anIntake,
  createTestDatabase,
  seedSmallDistrict,
  testKeyEnvironment,
  testKeys,
  type SmallDistrict,
  type TestDatabase,
  waitUntil,
} from '@suqiu/testing';
import { grievanceWorkflowId, type CommandAnswer, type CommandMessage } from '@suqiu/workflows/messages';
import { Client, Connection, WorkflowNotFoundError, type WorkflowHandle } from '@temporalio/client';
import { testTemporalAddress } from './temporal-server';

const SILENT = { LOG_LEVEL: 'silent' };
/** Quick enough for a test, slow enough to see that a bell rang. */
const EVERY_MS = 200;

/** A role that somebody in the small district holds. */
export type Post = Readonly<Parameters<SmallDistrict['staffOf']>>;

/** What a test file plays on: a database with the small district, a task queue of its own, a client to look from outside. */
export class Stage {
  private constructor(
    readonly database: TestDatabase,
    readonly district: SmallDistrict,
    readonly client: Client,
    readonly config: WorkerConfig,
  ) {}

  static async open(): Promise<Stage> {
    const database = await createTestDatabase({ poolSize: 10 });
    const district = await seedSmallDistrict(database.dataSource);
    const connection = await Connection.connect({ address: testTemporalAddress() });
    const config = loadWorkerConfig({
      ...SILENT,
      ...testKeyEnvironment(),
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: testTemporalAddress(),
      TEMPORAL_TASK_QUEUE: `test-${randomUUID()}`,
    });
    return new Stage(database, district, new Client({ connection }), {
      ...config,
      relay: { ...config.relay, everyMs: EVERY_MS },
      outbox: { ...config.outbox, everyMs: EVERY_MS },
      rules: { ...config.rules, everyMs: EVERY_MS },
    });
  }

  /** A ledger whose clock is off by so much: what it receives is as old as that. */
  ledger(offsetMs = 0): Ledger {
    const clock = (): Instant => Date.now() + offsetMs;
    return new Ledger(this.database.dataSource, fixedRules(new Rulebook('generic')), {
      keys: testKeys(),
      clock,
    });
  }

  /** The rules as an administrator has them in hand; `clock` where another day is wanted. */
  rules(clock: () => Instant = () => Date.now()): Rules {
    return new Rules(this.database.dataSource, new StoredRules('generic'), clock);
  }

  /** Files so many cases, one after the other, and returns their ids. */
  async file(count: number, ledger: Ledger = this.ledger()): Promise<string[]> {
    const ids: string[] = [];
    while (ids.length < count) ids.push((await ledger.receive(anIntake())).id);
    return ids;
  }

  /** The row of a case. */
  async row(id: string): Promise<{ state: GrievanceState; started: boolean; ended: boolean }> {
    const [row] = await this.database.dataSource.query<
      { state: GrievanceState; started: boolean; ended: boolean }[]
    >('SELECT state, ended, process_started_at IS NOT NULL AS started FROM grievances WHERE id = $1', [id]);
    if (!row) throw new Error(`there is no case ${id}`);
    return row;
  }

  /** How many open cases wait for their process. */
  async waiting(): Promise<number> {
    const [row] = await this.database.dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM grievances WHERE process_started_at IS NULL',
    );
    return row?.n ?? 0;
  }

  process(id: string): WorkflowHandle {
    return this.client.workflow.getHandle(grievanceWorkflowId(id));
  }

  /** Waits until the processes of the cases run and have no task left. */
  async rest(ids: readonly string[]): Promise<void> {
    const isResting = async (id: string): Promise<boolean> => {
      const { status, raw } = await this.process(id).describe();
      return status.name === 'RUNNING' && raw.pendingWorkflowTask == null;
    };
    await Promise.all(ids.map((id) => waitUntil('the process rests', () => isResting(id))));
  }

  /** The state that the process holds. */
  snapshot(id: string): Promise<GrievanceState> {
    return this.process(id).query<GrievanceState>('snapshot');
  }

  /** The run of the process that is open or ended last, and how it stands. */
  async run(id: string): Promise<{ runId: string; status: string }> {
    const { runId, status } = await this.process(id).describe();
    return { runId, status: status.name };
  }

  /** Forgets a process as if the server had lost its data. */
  async forget(id: string): Promise<void> {
    const { runId } = await this.run(id);
    const workflowExecution = { workflowId: grievanceWorkflowId(id), runId };
    await this.client.workflowService.deleteWorkflowExecution({ namespace: 'default', workflowExecution });
    await waitUntil('the server has forgotten the process', async () => {
      try {
        await this.run(id);
        return false;
      } catch (error) {
        return error instanceof WorkflowNotFoundError;
      }
    });
  }

  /** Gives a command as the staff member who holds the role, the way the API does. */
  async command(id: string, by: Post, command: Command, commandId: string = randomUUID()) {
    const { staffId, role, orgId } = this.district.staffOf(...by);
    const facts = await this.ledger().facts({ grievanceId: id, actorOrgId: orgId });
    const name = command.type.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return this.process(id).executeUpdate<CommandAnswer, [CommandMessage]>(name, {
      updateId: commandId,
      args: [
        { commandId, command, actor: { kind: 'staff', staffId, role, orgId }, facts, expectedSeq: null },
      ],
    });
  }

  async close(): Promise<void> {
    await this.client.connection.close();
    await this.database.drop();
  }
}
