import type { GrievanceState } from '@suqiu/domain';
import {
  GRIEVANCE_WORKFLOW,
  grievanceIdOf,
  grievanceWorkflowId,
  SNAPSHOT_QUERY,
  updateName,
  type CommandAnswer,
  type CommandMessage,
  type GrievanceInput,
} from '@suqiu/workflows/messages';
import {
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Client,
  type WorkflowExecutionDescription,
} from '@temporalio/client';

/** How a process stands: `working` has a task that is waiting or being done, `resting` waits for people or time. */
export type ProcessStanding = 'absent' | 'closed' | 'working' | 'resting';

/** Longest wait for one answer of the server. A start that took longer may have happened; starting twice is harmless. */
const ANSWER_MS = 10_000;

/** The process of a case as a client names it. */
type GrievanceProcess = (input: GrievanceInput) => Promise<unknown>;

/** Where the client of Temporal comes from; it is asked for at every use, as it is opened after it is injected. */
export interface TemporalAccess {
  readonly client: Client;
}

/** The processes of cases, as the worker's background work sees them. */
export class CaseProcesses {
  constructor(
    private readonly temporal: TemporalAccess,
    private readonly taskQueue: string,
  ) {}

  /**
   * Starts the process of a case from its state. One that runs already is left as it is.
   *
   * `closed`: there was a process and it has come to its end, and `reuse` does not allow another one.
   */
  async start(
    state: GrievanceState,
    reuse: 'REJECT_DUPLICATE' | 'ALLOW_DUPLICATE',
  ): Promise<'eager' | 'plain' | 'closed'> {
    const input: GrievanceInput = { grievanceId: state.id, snapshot: state, processed: [] };
    try {
      const handle = await this.answered((client) =>
        client.workflow.start(GRIEVANCE_WORKFLOW, {
          workflowId: grievanceWorkflowId(state.id),
          taskQueue: this.taskQueue,
          args: [input],
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: reuse,
          requestEagerStart: true,
        }),
      );
      return handle.eagerlyStarted ? 'eager' : 'plain';
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return 'closed';
      throw error;
    }
  }

  /**
   * Gives a command to the process of a case, which is started from its state where none runs, and waits until its step
   * is recorded. False where the case refused it, or is being read again and must be asked anew.
   */
  async command(state: GrievanceState, message: CommandMessage): Promise<boolean> {
    const { type } = message.command;
    if (type === 'due_reached' || type === 'report_whistle') {
      throw new TypeError(`${type} is not given as an update`);
    }
    const input: GrievanceInput = { grievanceId: state.id, snapshot: state, processed: [] };
    const startWorkflowOperation = new WithStartWorkflowOperation<GrievanceProcess>(GRIEVANCE_WORKFLOW, {
      workflowId: grievanceWorkflowId(state.id),
      taskQueue: this.taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [input],
    });
    try {
      await this.answered((client) =>
        client.workflow.executeUpdateWithStart<GrievanceProcess, CommandAnswer, [CommandMessage]>(
          updateName(type),
          { args: [message], updateId: message.commandId, startWorkflowOperation },
        ),
      );
      return true;
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError) return false;
      throw error;
    }
  }

  /** What the server itself knows; unlike a list, this is never behind. */
  async standing(grievanceId: string): Promise<ProcessStanding> {
    try {
      return standingOf(await this.answered((client) => handleOf(client, grievanceId).describe()));
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'absent';
      throw error;
    }
  }

  /** The state that the process holds; null while it has none yet. Needs a worker that answers. */
  snapshot(grievanceId: string): Promise<GrievanceState | null> {
    return this.answered((client) =>
      handleOf(client, grievanceId).query<GrievanceState | null>(SNAPSHOT_QUERY),
    );
  }

  /** Ends a process whatever it does; one that ended by itself meanwhile is no error. */
  async terminate(grievanceId: string, reason: string): Promise<void> {
    try {
      await this.answered((client) => handleOf(client, grievanceId).terminate(reason));
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }

  /** Ids of the cases whose process is open, by the server's list, which may be some seconds behind. */
  async openIds(): Promise<Set<string>> {
    const query = `WorkflowType = '${GRIEVANCE_WORKFLOW}' AND ExecutionStatus = 'Running' AND TaskQueue = '${this.taskQueue}'`;
    const ids = new Set<string>();
    for await (const { workflowId } of this.temporal.client.workflow.list({ query })) {
      const id = grievanceIdOf(workflowId);
      if (id !== null) ids.add(id);
    }
    return ids;
  }

  private answered<T>(ask: (client: Client) => Promise<T>): Promise<T> {
    const { client } = this.temporal;
    return client.withDeadline(Date.now() + ANSWER_MS, () => ask(client));
  }
}

function handleOf(client: Client, grievanceId: string) {
  return client.workflow.getHandle(grievanceWorkflowId(grievanceId));
}

function standingOf({ status, raw }: WorkflowExecutionDescription): ProcessStanding {
  if (status.name !== 'RUNNING') return 'closed';
  return raw.pendingWorkflowTask == null && (raw.pendingActivities ?? []).length === 0
    ? 'resting'
    : 'working';
}
