import { updateName, type Answer, type Message } from '@suqiu/workflows/messages';
import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import type { LivingState, ProcessKind } from './process-kind';
import { answered, type TemporalAccess } from './temporal-access';

/** A command of the system to a process of any kind. */
export type SystemCommand = Message<{ readonly type: string }, unknown>;

/** The process of a case or whistle as a client names it. */
type AnyProcess = (input: unknown) => Promise<unknown>;

/** Gives commands of the system to the processes of one kind. One that does not run is started from its state. */
export class ProcessCommands<State extends LivingState> {
  constructor(
    private readonly kind: ProcessKind<State>,
    private readonly temporal: TemporalAccess,
    private readonly taskQueue: string,
  ) {}

  /**
   * Gives a command and waits until its step is recorded. False where the process refused it, or is being read again and
   * must be asked anew.
   */
  async give(state: State, message: SystemCommand): Promise<boolean> {
    const { workflowType, workflowId, input } = this.kind;
    const startWorkflowOperation = new WithStartWorkflowOperation<AnyProcess>(workflowType, {
      workflowId: workflowId(state.id),
      taskQueue: this.taskQueue,
      args: [input(state)],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    try {
      await answered(this.temporal, (client) =>
        client.workflow.executeUpdateWithStart<AnyProcess, Answer<unknown>, [SystemCommand]>(
          updateName(message.command.type),
          { args: [message], updateId: message.commandId, startWorkflowOperation },
        ),
      );
      return true;
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError) return false;
      throw error;
    }
  }
}
