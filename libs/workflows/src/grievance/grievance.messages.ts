import type { Actor, CaseFacts, Command, CommandType, GrievanceState, GrievanceStatus } from '@suqiu/domain';

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

export interface ProcessedCommand {
  readonly commandId: string;
  readonly answer: CommandAnswer;
}

/** A command with who gives it and the facts of that moment. `commandId` is the request's idempotency key. */
export interface CommandMessage<C extends Command = Command> {
  readonly commandId: string;
  readonly command: C;
  readonly actor: Actor;
  /** The version that whoever gives the command saw: it counts only while the case has this many events. Null: any. */
  readonly expectedSeq: number | null;
  readonly facts: CaseFacts;
}

/** What the case is after the command's step was recorded. */
export interface CommandAnswer {
  readonly seq: number;
  readonly status: GrievanceStatus;
}

/** Commands that reach a process as updates; `due_reached` comes from the process itself, a report from a whistle. */
export type UpdateCommandType = Exclude<CommandType, 'due_reached' | 'report_whistle'>;

/** Commands that people give; `restate` comes from whoever brings changed rules to the cases. */
export type HumanCommandType = Exclude<UpdateCommandType, 'restate'>;

/** The update's name for a command, e.g. `recordContact` for `record_contact`. */
export function updateName(type: UpdateCommandType): string {
  return type.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Name of the query that answers with the state the process holds. */
export const SNAPSHOT_QUERY = 'snapshot';

/** Failure type of a refusal by a rule; the code follows, e.g. `domain.return.window_passed`. */
export const DOMAIN_FAILURE_PREFIX = 'domain.';

/** Failure types with which the ledger tells a process that the database was restored to an earlier instant. */
export const LedgerFailure = { behind: 'ledger.behind', conflict: 'ledger.conflict' } as const;

/** Failure type of a command against another version than the case has; the details carry the case's `seq`. */
export const STALE_COMMAND_FAILURE = 'command.stale';

/** Failure type of an update that met a process about to start over; the same command id may be sent again. */
export const RETRY_COMMAND_FAILURE = 'command.retry';
