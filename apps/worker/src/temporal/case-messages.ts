import type { GrievanceState, WhistleReport } from '@suqiu/domain';
import {
  GRIEVANCE_WORKFLOW,
  REPORT_WHISTLE_SIGNAL,
  updateName,
  type CommandAnswer,
  type CommandMessage,
  type GrievanceInput,
} from '@suqiu/workflows/messages';
import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import { CASES } from './process-kind';
import { answered, type TemporalAccess } from './temporal-access';

/** The process of a case as a client names it. */
type GrievanceProcess = (input: GrievanceInput) => Promise<unknown>;

/** What the system itself tells the processes of cases. One that does not run is started from its state. */
export class CaseMessages {
  constructor(
    private readonly temporal: TemporalAccess,
    private readonly taskQueue: string,
  ) {}

  /**
   * Gives a command to the process of a case and waits until its step is recorded. False where the case refused it, or
   * is being read again and must be asked anew.
   */
  async command(state: GrievanceState, message: CommandMessage): Promise<boolean> {
    const { type } = message.command;
    if (type === 'due_reached' || type === 'report_whistle') throw new TypeError(`${type} is no update`);
    const startWorkflowOperation = new WithStartWorkflowOperation<GrievanceProcess>(GRIEVANCE_WORKFLOW, {
      ...this.starting(state),
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    try {
      await answered(this.temporal, (client) =>
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

  /** Tells the process of a case what its whistle reports. That the server has it does not mean that the case heard it. */
  async report(state: GrievanceState, report: WhistleReport): Promise<void> {
    await answered(this.temporal, (client) =>
      client.workflow.signalWithStart<GrievanceProcess, [WhistleReport]>(GRIEVANCE_WORKFLOW, {
        ...this.starting(state),
        workflowIdConflictPolicy: 'USE_EXISTING',
        signal: REPORT_WHISTLE_SIGNAL,
        signalArgs: [report],
      }),
    );
  }

  private starting(state: GrievanceState) {
    const args: [GrievanceInput] = [{ grievanceId: state.id, snapshot: state, processed: [] }];
    return { workflowId: CASES.workflowId(state.id), taskQueue: this.taskQueue, args };
  }
}
