import type { Actor, Command, GrievanceState, WhistleReport } from '@suqiu/domain';
import { WorkflowNotFoundError, type WorkflowHandle } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import {
  GRIEVANCE_WORKFLOW,
  grievanceWorkflowId,
  REPORT_WHISTLE_SIGNAL,
  SNAPSHOT_QUERY,
  updateName,
  type CommandAnswer,
  type CommandMessage,
  type GrievanceInput,
  type UpdateCommandType,
} from '../src/messages';
import { factsFor, ORG } from './district';
import { MemoryLedger } from './memory-ledger';
import { MemoryWhistles } from './memory-whistles';
import { workflowBundle } from './workflow-bundle';

/** The SDK gives the server five seconds to come up, which a busy machine may need more than once. */
const START_TRIES = 12;

/** The time-skipping server that `npm test` provides. */
export async function startTimeSkipping(): Promise<TestWorkflowEnvironment> {
  const path = process.env['SUQIU_TIME_SKIPPING_SERVER'];
  if (path === undefined)
    throw new Error('SUQIU_TIME_SKIPPING_SERVER is not set; run the tests with `npm test`');
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  for (let tries = 1; ; tries += 1) {
    try {
      return await TestWorkflowEnvironment.createTimeSkipping({
        server: { executable: { type: 'existing-path', path } },
        client: { identity: 'suqiu-test' },
      });
    } catch (error) {
      if (tries === START_TRIES) throw error;
    }
  }
}

/** Cases and whistles running on a test server, with storage in memory and people who give commands. */
export class CaseBench {
  readonly ledger = new MemoryLedger();
  readonly whistles = new MemoryWhistles();
  private readonly started: WorkflowHandle[] = [];
  private readonly taskQueue = `suqiu-test-${randomUUID()}`;

  constructor(readonly env: TestWorkflowEnvironment) {}

  /** Runs a story against a worker, and stops the worker after it. */
  static async run(env: TestWorkflowEnvironment, story: (bench: CaseBench) => Promise<void>): Promise<void> {
    const bench = new CaseBench(env);
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: bench.taskQueue,
      identity: 'suqiu-test',
      workflowBundle: await workflowBundle(),
      activities: { ...bench.ledger.activities(), ...bench.whistles.activities() },
    });
    await worker.runUntil(async () => {
      await story(bench);
      await bench.endAll();
    });
  }

  /** A case left open would have nobody to run it, and a task that nobody takes stops the server's clock. */
  private async endAll(): Promise<void> {
    for (const handle of this.started) {
      await handle.terminate('the story is told').catch((error: unknown) => {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      });
    }
  }

  /** Files a case and starts its process from the recorded snapshot. */
  async file({ routed = true } = {}): Promise<CaseHandle> {
    const grievanceId = randomUUID();
    const snapshot = this.ledger.receive(grievanceId, await this.env.currentTimeMs(), routed);
    return this.start({ grievanceId, snapshot, processed: [] });
  }

  async start(input: GrievanceInput): Promise<CaseHandle> {
    const workflowId = grievanceWorkflowId(input.grievanceId);
    return new CaseHandle(input.grievanceId, this, await this.begin(GRIEVANCE_WORKFLOW, workflowId, input));
  }

  /** Starts a process, and ends it after the story; answers with the handle of whatever run is the latest. */
  async begin(type: string, workflowId: string, input: unknown): Promise<WorkflowHandle> {
    const { taskQueue } = this;
    await this.env.client.workflow.start(type, { args: [input], taskQueue, workflowId });
    const latest = this.env.client.workflow.getHandle(workflowId);
    this.started.push(latest);
    return latest;
  }
}

interface GiveOptions {
  readonly commandId?: string;
  /** The organisation that the facts describe when the command itself names none. */
  readonly target?: keyof typeof ORG;
  /** The version that the person saw. */
  readonly expectedSeq?: number;
}

/** One running case as its people see it. */
export class CaseHandle {
  constructor(
    readonly id: string,
    private readonly bench: CaseBench,
    readonly workflow: WorkflowHandle,
  ) {}

  /** Gives a command; the update id is the command id, so the same id again is the same command. */
  async give(
    actor: Actor,
    command: Command,
    { commandId = randomUUID(), target, expectedSeq }: GiveOptions = {},
  ): Promise<CommandAnswer> {
    const named = 'orgId' in command && command.orgId !== null ? targetOf(command.orgId) : (target ?? null);
    const lead = this.bench.ledger.stateOf(this.id).lead;
    const message: CommandMessage = {
      commandId,
      command,
      actor,
      facts: factsFor(actor, lead?.id ?? null, named),
      expectedSeq: expectedSeq ?? null,
    };
    const name = updateName(command.type as UpdateCommandType);
    return this.workflow.executeUpdate<CommandAnswer, [CommandMessage]>(name, {
      args: [message],
      updateId: commandId,
    });
  }

  /** Hears a report of its whistle, as the worker brings it. */
  async hear(report: WhistleReport): Promise<void> {
    await this.workflow.signal(REPORT_WHISTLE_SIGNAL, report);
  }

  /** The state as storage has it. */
  recorded(): GrievanceState {
    return this.bench.ledger.stateOf(this.id);
  }

  snapshot(): Promise<GrievanceState> {
    return this.workflow.query(SNAPSHOT_QUERY);
  }

  /** Lets real durations pass on the server's clock. */
  async pass(duration: string | number): Promise<void> {
    await this.bench.env.sleep(duration);
  }
}

function targetOf(orgId: string): keyof typeof ORG {
  if (!(orgId in ORG)) throw new Error(`no organisation ${orgId}`);
  return orgId as keyof typeof ORG;
}
