import { SNAPSHOT_QUERY } from '@suqiu/workflows/messages';
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  type Client,
  type WorkflowExecutionDescription,
} from '@temporalio/client';
import type { LivingState, ProcessKind } from './process-kind';
import { answered, type TemporalAccess } from './temporal-access';

/** How a process stands: `working` has a task that is waiting or being done, `resting` waits for people or time. */
export type ProcessStanding = 'absent' | 'closed' | 'working' | 'resting';

/** The processes of one kind, as the worker's background work sees them. */
export class Processes<State extends LivingState> {
  constructor(
    private readonly kind: ProcessKind<State>,
    private readonly temporal: TemporalAccess,
    private readonly taskQueue: string,
  ) {}

  /**
   * Starts a process from its state. One that runs already is left as it is.
   *
   * `closed`: there was a process and it has come to its end, and `reuse` does not allow another one.
   */
  async start(
    state: State,
    reuse: 'REJECT_DUPLICATE' | 'ALLOW_DUPLICATE',
  ): Promise<'eager' | 'plain' | 'closed'> {
    try {
      const handle = await this.answered((client) =>
        client.workflow.start(this.kind.workflowType, {
          workflowId: this.kind.workflowId(state.id),
          taskQueue: this.taskQueue,
          args: [this.kind.input(state)],
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

  /** What the server itself knows; unlike a list, this is never behind. */
  async standing(id: string): Promise<ProcessStanding> {
    try {
      return standingOf(await this.answered((client) => this.handle(client, id).describe()));
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'absent';
      throw error;
    }
  }

  /** The state that the process holds; null while it has none yet. Needs a worker that answers. */
  snapshot(id: string): Promise<State | null> {
    return this.answered((client) => this.handle(client, id).query<State | null>(SNAPSHOT_QUERY));
  }

  /** Ends a process whatever it does; one that ended by itself meanwhile is no error. */
  async terminate(id: string, reason: string): Promise<void> {
    try {
      await this.answered((client) => this.handle(client, id).terminate(reason));
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }

  /** Ids of the rows whose process is open, by the server's list, which may be some seconds behind. */
  async openIds(): Promise<Set<string>> {
    const { workflowType, idOf } = this.kind;
    const query = `WorkflowType = '${workflowType}' AND ExecutionStatus = 'Running' AND TaskQueue = '${this.taskQueue}'`;
    const ids = new Set<string>();
    for await (const { workflowId } of this.temporal.client.workflow.list({ query })) {
      const id = idOf(workflowId);
      if (id !== null) ids.add(id);
    }
    return ids;
  }

  private answered<T>(ask: (client: Client) => Promise<T>): Promise<T> {
    return answered(this.temporal, ask);
  }

  private handle(client: Client, id: string) {
    return client.workflow.getHandle(this.kind.workflowId(id));
  }
}

function standingOf({ status, raw }: WorkflowExecutionDescription): ProcessStanding {
  if (status.name !== 'RUNNING') return 'closed';
  return raw.pendingWorkflowTask == null && (raw.pendingActivities ?? []).length === 0
    ? 'resting'
    : 'working';
}
