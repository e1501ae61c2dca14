import type { Actor } from '@suqiu/domain';

/** What a process starts from: a snapshot, or null to load the fold of the events from storage. */
export interface ProcessStart<State, Status> {
  readonly snapshot: State | null;
  /** Answers to the last commands, so that one repeated after a continue-as-new gets the same answer. */
  readonly processed: readonly Processed<Status>[];
}

/** A command that was applied, with its answer. */
export interface Processed<Status> {
  readonly commandId: string;
  readonly answer: Answer<Status>;
}

/** A command with who gives it and the facts of that moment. `commandId` is the request's idempotency key. */
export interface Message<Command, Facts> {
  readonly commandId: string;
  readonly command: Command;
  readonly actor: Actor;
  /** The version that whoever gives the command saw: it counts only while there are this many events. Null: any. */
  readonly expectedSeq: number | null;
  readonly facts: Facts;
}

/** Where things stand after the command's step was recorded. */
export interface Answer<Status> {
  readonly seq: number;
  readonly status: Status;
}

/** The update's name for a command, e.g. `recordContact` for `record_contact`. */
export function updateName(type: string): string {
  return type.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Name of the query that answers with the state the process holds. */
export const SNAPSHOT_QUERY = 'snapshot';

/** Failure type of a refusal by a rule; the code follows, e.g. `domain.return.window_passed`. */
export const DOMAIN_FAILURE_PREFIX = 'domain.';

/** Failure types with which the ledger tells a process that the database was restored to an earlier instant. */
export const LedgerFailure = { behind: 'ledger.behind', conflict: 'ledger.conflict' } as const;

/** Failure type of a command against another version than there is; the details carry the present `seq`. */
export const STALE_COMMAND_FAILURE = 'command.stale';

/** Failure type of an update that met a process about to start over; the same command id may be sent again. */
export const RETRY_COMMAND_FAILURE = 'command.retry';
