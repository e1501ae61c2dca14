import type { DomainError } from '@suqiu/domain';
import { ApplicationFailure, condition, workflowInfo } from '@temporalio/workflow';
import {
  DOMAIN_FAILURE_PREFIX,
  RETRY_COMMAND_FAILURE,
  STALE_COMMAND_FAILURE,
  type Answer,
  type Message,
  type ProcessStart,
} from './process.messages';
import type { Due, ProcessKind, ProcessTypes } from './process-kind';
import { ProcessedCommands } from './processed-commands';

/** History length from which the process starts afresh at a quiet point; replaying a cold one costs with its length. */
const LONG_HISTORY = 120;

type StatusOf<T extends ProcessTypes> = T['State']['status'];
type MessageTo<T extends ProcessTypes> = Message<T['Command'], T['Facts']>;

/** A command that waits for its turn. `outcome` is set when its step is recorded or refused. */
interface Pending<T extends ProcessTypes> {
  readonly message: MessageTo<T>;
  outcome: Answer<StatusOf<T>> | ApplicationFailure | null;
}

/**
 * One case or whistle in its process: the state, the queue of commands, and the one writer of steps. Commands are
 * decided one after the other in the order of arrival, so each sees the state that the one before it left behind.
 */
export class Process<T extends ProcessTypes> {
  private snapshot: T['State'] | null;
  private readonly queue: Pending<T>[] = [];
  private processed: ProcessedCommands<StatusOf<T>>;
  private outOfStep = false;

  constructor(
    private readonly kind: ProcessKind<T>,
    private readonly id: string,
    start: ProcessStart<T['State'], StatusOf<T>>,
  ) {
    this.snapshot = start.snapshot;
    this.processed = new ProcessedCommands(start.processed);
  }

  current(): T['State'] | null {
    return this.snapshot;
  }

  state(): T['State'] {
    if (this.snapshot === null) throw new TypeError('the state is not loaded yet');
    return this.snapshot;
  }

  isLoaded(): boolean {
    return this.snapshot !== null;
  }

  /**
   * Reads the state from storage.
   * @throws ApplicationFailure when storage does not know the id: there is nothing to run.
   */
  async load(): Promise<void> {
    const { snapshot, processed } = await this.kind.storage.load(this.id);
    this.snapshot = snapshot;
    this.processed = new ProcessedCommands(processed);
    if (snapshot === null) {
      throw ApplicationFailure.nonRetryable('storage does not know this id', 'case.unknown');
    }
  }

  hasWork(): boolean {
    return this.queue.length > 0;
  }

  hasEnded(): boolean {
    return this.kind.hasEnded(this.state()) && !this.hasWork();
  }

  isOutOfStep(): boolean {
    return this.outOfStep;
  }

  /** The earliest of what time will bring about; nothing while another past is to be read first. */
  nextDue(): Due | null {
    return this.outOfStep ? null : this.kind.nextDue(this.state());
  }

  /** Continue-as-new is due: the history is long, or storage has another past than this process. */
  mustStartOver(): boolean {
    return this.outOfStep || (!this.hasWork() && workflowInfo().historyLength >= LONG_HISTORY);
  }

  /** What the next run starts from. */
  next(): ProcessStart<T['State'], StatusOf<T>> {
    return this.outOfStep
      ? { snapshot: null, processed: [] }
      : { snapshot: this.state(), processed: this.processed.list() };
  }

  /**
   * Refuses what the rules forbid before anything is written to the history. Synchronous by need: the SDK does not
   * wait for a validator.
   */
  validate(type: T['Command']['type'], message: MessageTo<T>): void {
    if (message.command.type !== type) {
      throw ApplicationFailure.nonRetryable(
        `${type} cannot carry ${message.command.type}`,
        'command.mismatch',
      );
    }
    if (this.snapshot === null || this.processed.answerTo(message.commandId) !== null) return;
    if (this.hasWork()) return;
    if (isStale(message, this.snapshot)) throw stale(this.snapshot);
    const decision = this.kind.decide(this.snapshot, message.command, { ...message, now: Date.now() });
    if (!decision.ok) throw refusalOf(decision.error);
  }

  /** Puts a command in the queue and waits for its recorded step, so that whoever is answered can read what they did. */
  async submit(message: MessageTo<T>): Promise<Answer<StatusOf<T>>> {
    const pending: Pending<T> = { message, outcome: this.outOfStep ? startingOver() : null };
    if (pending.outcome === null) this.queue.push(pending);
    await condition(() => pending.outcome !== null);
    const outcome = pending.outcome ?? startingOver();
    if (outcome instanceof ApplicationFailure) throw outcome;
    return outcome;
  }

  /**
   * Puts a command of the system in the queue, for which nobody waits. While another past is to be read first it is
   * dropped: whoever sent it looks into storage for what came of it, and sends it again.
   */
  take(commandId: string, command: T['Command']): void {
    if (!this.outOfStep) this.push(commandId, command);
  }

  /** Puts what time has brought about in the queue as a command of the process itself; the earliest first. */
  enqueueDue(now: number): void {
    const due = this.kind.nextDue(this.state());
    if (due === null || due.at > now || this.hasWork() || this.outOfStep) return;
    const commandId = `due:${due.clockKey}:${due.phase}:${due.at}:${this.state().seq}`;
    this.push(commandId, this.kind.dueCommand(due));
  }

  /** Decides the commands of the queue one after the other, records their events, and folds them in. */
  async workOff(): Promise<void> {
    for (let pending = this.queue[0]; pending !== undefined; pending = this.queue[0]) {
      pending.outcome = this.outOfStep ? startingOver() : await this.outcomeOf(pending.message);
      this.queue.shift();
    }
  }

  private push(commandId: string, command: T['Command']): void {
    const facts = this.kind.noFacts;
    this.queue.push({
      message: { commandId, command, actor: { kind: 'system' }, facts, expectedSeq: null },
      outcome: null,
    });
  }

  private async outcomeOf(message: MessageTo<T>): Promise<Answer<StatusOf<T>> | ApplicationFailure> {
    const known = this.processed.answerTo(message.commandId);
    if (known !== null) return known;
    if (isStale(message, this.state())) return stale(this.state());
    const fresh = this.kind.storage.freshFacts(message.command, this.id);
    const facts = fresh === null ? message.facts : await fresh;
    const decision = this.kind.decide(this.state(), message.command, {
      actor: message.actor,
      facts,
      now: Date.now(),
    });
    if (!decision.ok) return refusalOf(decision.error);
    return this.recorded(message.commandId, decision.events);
  }

  private async recorded(
    commandId: string,
    drafts: readonly T['Draft'][],
  ): Promise<Answer<StatusOf<T>> | ApplicationFailure> {
    const fromSeq = this.state().seq;
    const result = await this.kind.storage.record({ id: this.id, commandId, fromSeq, drafts });
    if (typeof result === 'string') {
      this.outOfStep = true;
      return startingOver();
    }
    for (const event of result.events) this.snapshot = this.kind.evolve(this.snapshot, event);
    const answer = { seq: this.state().seq, status: this.state().status };
    this.processed.remember(commandId, answer);
    return answer;
  }
}

function startingOver(): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    'the past is being read again; send the command again',
    RETRY_COMMAND_FAILURE,
  );
}

/** Messages in histories from before versions were sent along have none. */
function isStale({ expectedSeq }: Message<unknown, unknown>, { seq }: { readonly seq: number }): boolean {
  return typeof expectedSeq === 'number' && expectedSeq !== seq;
}

function stale({ seq }: { readonly seq: number }): ApplicationFailure {
  return ApplicationFailure.nonRetryable('it has moved on', STALE_COMMAND_FAILURE, { seq });
}

function refusalOf(error: DomainError): ApplicationFailure {
  return ApplicationFailure.nonRetryable(error.code, DOMAIN_FAILURE_PREFIX + error.code, error.details);
}
