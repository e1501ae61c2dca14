import type { CaseFacts, Command, CommandType, GrievanceState, GrievanceStatus } from '@suqiu/domain';
import type { Answer, Message, Processed } from '../process/process.messages';

/** Workflow type of a case, as it is registered with the server. Never renamed once cases run. */
export const GRIEVANCE_WORKFLOW = 'grievance';

/** The one workflow id of a case: starting it twice finds the running process. */
export function grievanceWorkflowId(grievanceId: string): string {
  return `${GRIEVANCE_WORKFLOW}/${grievanceId}`;
}

/** The case of a workflow id, or null when the id is of another kind. */
export function grievanceIdOf(workflowId: string): string | null {
  const [type, id] = workflowId.split('/');
  return type === GRIEVANCE_WORKFLOW && id !== undefined && id !== '' ? id : null;
}

/** What a process starts from: a snapshot, or null to load the fold of the events from storage. */
export interface GrievanceInput {
  readonly grievanceId: string;
  readonly snapshot: GrievanceState | null;
  /** Answers to the last commands, so that one repeated after a continue-as-new gets the same answer. */
  readonly processed: readonly ProcessedCommand[];
}

export type ProcessedCommand = Processed<GrievanceStatus>;

/** A command to a case. */
export type CommandMessage<C extends Command = Command> = Message<C, CaseFacts>;

/** What the case is after the command's step was recorded. */
export type CommandAnswer = Answer<GrievanceStatus>;

/** Commands that reach a process as updates; `due_reached` comes from itself, `report_whistle` by a signal. */
export type UpdateCommandType = Exclude<CommandType, 'due_reached' | 'report_whistle'>;

/** Commands that people give; `restate` comes from whoever brings changed rules to the cases. */
export type HumanCommandType = Exclude<UpdateCommandType, 'restate'>;

/**
 * Name of the signal by which a case hears of its whistle, with a `WhistleReport`. Nobody waits for an answer: that
 * it was heard is seen in storage, by the command of {@link whistleReportId}.
 */
export const REPORT_WHISTLE_SIGNAL = 'reportWhistle';

/** The command under which a case records a report: the same report is the same command, however often it comes. */
export function whistleReportId({
  whistleId,
  seq,
}: {
  readonly whistleId: string;
  readonly seq: number;
}): string {
  return `whistle:${whistleId}:${seq}`;
}
