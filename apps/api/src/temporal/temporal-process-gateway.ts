import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import {
  GRIEVANCE_WORKFLOW,
  WHISTLE_WORKFLOW,
  grievanceWorkflowId,
  updateName,
  whistleWorkflowId,
  type GrievanceInput,
  type WhistleInput,
} from '@suqiu/workflows/messages';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { outcomeOfFailure } from './outcome-of-failure';
import type {
  CommandDispatch,
  CommandOutcome,
  ProcessAnswer,
  ProcessGateway,
  ProcessKind,
  ProcessState,
} from './process-gateway';

const PROBE_MS = 1_000;

/** What a process of either kind starts from. */
type ProcessInput = GrievanceInput | WhistleInput;

/** A process as this side needs to name it. */
type NamedProcess = (input: ProcessInput) => Promise<unknown>;

/** How a process is named, and what it starts from. */
interface ProcessForm<Kind extends ProcessKind> {
  readonly workflow: string;
  readonly workflowId: (id: string) => string;
  readonly input: (id: string, snapshot: ProcessState<Kind> | null) => ProcessInput;
}

const FORMS: { readonly [Kind in ProcessKind]: ProcessForm<Kind> } = {
  case: {
    workflow: GRIEVANCE_WORKFLOW,
    workflowId: grievanceWorkflowId,
    input: (grievanceId, snapshot) => ({ grievanceId, snapshot, processed: [] }),
  },
  whistle: {
    workflow: WHISTLE_WORKFLOW,
    workflowId: whistleWorkflowId,
    input: (whistleId, snapshot) => ({ whistleId, snapshot, processed: [] }),
  },
};

/** Sends commands as workflow updates. Connects at the first command, so that receipts need no Temporal server. */
@Injectable()
export class TemporalProcessGateway implements ProcessGateway, OnApplicationShutdown {
  private readonly connection: Connection;
  private readonly client: Client;

  constructor(
    @Inject(API_CONFIG) private readonly config: ApiConfig,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {
    this.connection = Connection.lazy({ address: config.temporal.address });
    this.client = new Client({ connection: this.connection, namespace: config.temporal.namespace });
  }

  async send<Kind extends ProcessKind>(dispatch: CommandDispatch<Kind>): Promise<CommandOutcome<Kind>> {
    try {
      const deadline = Date.now() + this.limits.commandWaitMs;
      const answer = await this.client.withDeadline(deadline, () => this.update(dispatch));
      return { kind: 'done', answer };
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }

  async answers(): Promise<boolean> {
    try {
      await this.client.withDeadline(Date.now() + PROBE_MS, () =>
        this.connection.workflowService.getSystemInfo({}),
      );
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  private async update<Kind extends ProcessKind>(
    dispatch: CommandDispatch<Kind>,
  ): Promise<ProcessAnswer<Kind>> {
    if (!dispatch.started) return this.updateWithStart(dispatch);
    const { kind, id, type, message } = dispatch;
    try {
      const handle = this.client.workflow.getHandle(FORMS[kind].workflowId(id));
      return await handle.executeUpdate<ProcessAnswer<Kind>, [typeof message]>(updateName(type), {
        args: [message],
        updateId: message.commandId,
      });
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      return this.updateWithStart(dispatch);
    }
  }

  /** Starts the process from storage where it does not run; where it does, this is a plain update. */
  private async updateWithStart<Kind extends ProcessKind>(
    dispatch: CommandDispatch<Kind>,
  ): Promise<ProcessAnswer<Kind>> {
    const { kind, id, message, type } = dispatch;
    const { workflow, workflowId, input } = FORMS[kind];
    const startWorkflowOperation = new WithStartWorkflowOperation<NamedProcess>(workflow, {
      workflowId: workflowId(id),
      taskQueue: this.config.temporal.taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [input(id, await dispatch.snapshot())],
    });
    return this.client.workflow.executeUpdateWithStart<NamedProcess, ProcessAnswer<Kind>, [typeof message]>(
      updateName(type),
      { args: [message], updateId: message.commandId, startWorkflowOperation },
    );
  }
}
