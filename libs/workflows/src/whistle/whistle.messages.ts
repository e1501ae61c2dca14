import type {
  WhistleCommand,
  WhistleCommandType,
  WhistleFacts,
  WhistleState,
  WhistleStatus,
} from '@suqiu/domain';
import type { Answer, Message, Processed } from '../process/process.messages';

/** Workflow type of a whistle, as it is registered with the server. Never renamed once whistles run. */
export const WHISTLE_WORKFLOW = 'whistle';

/** The one workflow id of a whistle: starting it twice finds the running process. */
export function whistleWorkflowId(whistleId: string): string {
  return `${WHISTLE_WORKFLOW}/${whistleId}`;
}

/** The whistle of a workflow id, or null when the id is of another kind. */
export function whistleIdOf(workflowId: string): string | null {
  const [type, id] = workflowId.split('/');
  return type === WHISTLE_WORKFLOW && id !== undefined && id !== '' ? id : null;
}

/** What a process starts from: a snapshot, or null to load the fold of the events from storage. */
export interface WhistleInput {
  readonly whistleId: string;
  readonly snapshot: WhistleState | null;
  /** Answers to the last commands, so that one repeated after a continue-as-new gets the same answer. */
  readonly processed: readonly Processed<WhistleStatus>[];
}

/** A command to a whistle. */
export type WhistleCommandMessage<C extends WhistleCommand = WhistleCommand> = Message<C, WhistleFacts>;

/** What the whistle is after the command's step was recorded. */
export type WhistleAnswer = Answer<WhistleStatus>;

/** Commands that reach a process as updates; `due_reached` comes from itself. */
export type UpdateWhistleCommandType = Exclude<WhistleCommandType, 'due_reached'>;

/** Commands that people give; `restate` comes from whoever brings changed rules to the whistles. */
export type HumanWhistleCommandType = Exclude<UpdateWhistleCommandType, 'restate'>;
