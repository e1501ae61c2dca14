import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import {
  GRIEVANCE_WORKFLOW,
  grievanceWorkflowId,
  updateName,
  type CommandAnswer,
  type CommandMessage,
  type GrievanceInput,
} from '@suqiu/workflows/messages';
import { API_CONFIG, type ApiConfig } from '../settings/api-config';
import { LIMITS, type ApiLimits } from '../settings/limits';
import type { CaseGateway, CommandDispatch, CommandOutcome } from './case-gateway';
import { outcomeOfFailure } from './outcome-of-failure';

const PROBE_MS = 1_000;

/** The process of a case as this side needs to name it. */
type GrievanceProcess = (input: GrievanceInput) => Promise<unknown>;

/** Sends commands as workflow updates. Connects at the first command, so that receipts need no Temporal server. */
@Injectable()
export class TemporalCaseGateway implements CaseGateway, OnApplicationShutdown {
  private readonly connection: Connection;
  private readonly client: Client;

  constructor(
    @Inject(API_CONFIG) private readonly config: ApiConfig,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {
    this.connection = Connection.lazy({ address: config.temporal.address });
    this.client = new Client({ connection: this.connection, namespace: config.temporal.namespace });
  }

  async send(dispatch: CommandDispatch): Promise<CommandOutcome> {
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

  private async update(dispatch: CommandDispatch): Promise<CommandAnswer> {
    if (!dispatch.started) return this.updateWithStart(dispatch);
    try {
      const handle = this.client.workflow.getHandle(grievanceWorkflowId(dispatch.grievanceId));
      return await handle.executeUpdate<CommandAnswer, [CommandMessage]>(updateName(dispatch.type), {
        args: [dispatch.message],
        updateId: dispatch.message.commandId,
      });
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      return this.updateWithStart(dispatch);
    }
  }

  /** Starts the process from storage where it does not run; where it does, this is a plain update. */
  private async updateWithStart(dispatch: CommandDispatch): Promise<CommandAnswer> {
    const { grievanceId, message, type } = dispatch;
    const input: GrievanceInput = { grievanceId, snapshot: await dispatch.snapshot(), processed: [] };
    const startWorkflowOperation = new WithStartWorkflowOperation<GrievanceProcess>(GRIEVANCE_WORKFLOW, {
      workflowId: grievanceWorkflowId(grievanceId),
      taskQueue: this.config.temporal.taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [input],
    });
    return this.client.workflow.executeUpdateWithStart<GrievanceProcess, CommandAnswer, [CommandMessage]>(
      updateName(type),
      { args: [message], updateId: message.commandId, startWorkflowOperation },
    );
  }
}
