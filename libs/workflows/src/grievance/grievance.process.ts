import {
  decide,
  evolve,
  hasEnded,
  needsFacts,
  nextDue,
  type CaseFacts,
  type Command,
  type DomainError,
  type EventDraft,
  type GrievanceState,
} from '@suqiu/domain';
import { ApplicationFailure, condition, workflowInfo } from '@temporalio/workflow';
import {
  DOMAIN_FAILURE_PREFIX,
  RETRY_COMMAND_FAILURE,
  STALE_COMMAND_FAILURE,
  type CommandAnswer,
  type CommandMessage,
  type GrievanceInput,
  type UpdateCommandType,
} from './grievance.messages';
import { ProcessedCommands } from './processed-commands';
import { readFacts, record } from './storage';

/** History length from which the process starts afresh at a quiet point; replaying a cold case costs with its length. */
const LONG_HISTORY = 120;

const NO_FACTS: CaseFacts = {
  ladder: [],
  communityMayLead: false,
  leadAncestorIds: [],
  actorOrgIds: [],
  target: null,
  leadYellowCards: 0,
};

/** A command that waits for its turn. `outcome` is set when its step is recorded or refused. */
interface Pending {
  readonly message: CommandMessage;
  outcome: CommandAnswer | ApplicationFailure | null;
}

/**
 * One case in its process: the state, the queue of commands, and the one writer of steps. Commands are decided one
 * after the other in the order of arrival, so each sees the state that the one before it left behind.
 */
export class GrievanceProcess {
  private snapshot: GrievanceState | null;
  private readonly queue: Pending[] = [];
  private readonly processed: ProcessedCommands;
  private outOfStep = false;

  constructor(private readonly input: GrievanceInput) {
    this.snapshot = input.snapshot;
    this.processed = new ProcessedCommands(input.processed);
  }

  current(): GrievanceState | null {
    return this.snapshot;
  }

  state(): GrievanceState {
    if (this.snapshot === null) throw new TypeError('the case is not loaded yet');
    return this.snapshot;
  }

  isLoaded(): boolean {
    return this.snapshot !== null;
  }

  /** @throws ApplicationFailure when storage does not know the case: there is nothing to run. */
  load(state: GrievanceState | null): void {
    if (state === null)
      throw ApplicationFailure.nonRetryable('storage does not know this case', 'case.unknown');
    this.snapshot = state;
  }

  hasWork(): boolean {
    return this.queue.length > 0;
  }

  hasEnded(): boolean {
    return hasEnded(this.state().status) && !this.hasWork();
  }

  isOutOfStep(): boolean {
    return this.outOfStep;
  }

  /** Continue-as-new is due: the history is long, or storage has another past than this process. */
  mustStartOver(): boolean {
    return this.outOfStep || (!this.hasWork() && workflowInfo().historyLength >= LONG_HISTORY);
  }

  nextInput(): GrievanceInput {
    const { grievanceId } = this.input;
    return this.outOfStep
      ? { grievanceId, snapshot: null, processed: [] }
      : { grievanceId, snapshot: this.state(), processed: this.processed.list() };
  }

  /**
   * Refuses what the rules forbid before anything is written to the history. Synchronous by need: the SDK does not
   * wait for a validator.
   */
  validate(type: UpdateCommandType, message: CommandMessage): void {
    if (message.command.type !== type) {
      throw ApplicationFailure.nonRetryable(
        `${type} cannot carry ${message.command.type}`,
        'command.mismatch',
      );
    }
    if (this.snapshot === null || this.processed.answerTo(message.commandId) !== null) return;
    if (this.hasWork()) return;
    if (isStale(message, this.snapshot)) throw stale(this.snapshot);
    const decision = decide(this.snapshot, message.command, { ...message, now: Date.now() });
    if (!decision.ok) throw refusalOf(decision.error);
  }

  /** Puts a command in the queue and waits for its recorded step, so that whoever is answered can read what they did. */
  async submit(message: CommandMessage): Promise<CommandAnswer> {
    const pending: Pending = { message, outcome: this.outOfStep ? startingOver() : null };
    if (pending.outcome === null) this.queue.push(pending);
    await condition(() => pending.outcome !== null);
    const outcome = pending.outcome ?? startingOver();
    if (outcome instanceof ApplicationFailure) throw outcome;
    return outcome;
  }

  /** Puts what time has brought about in the queue as a command of the process itself; the earliest first. */
  enqueueDue(now: number): void {
    const due = nextDue(this.state());
    if (due === null || due.at > now || this.hasWork() || this.outOfStep) return;
    const command: Command = { type: 'due_reached', clockKey: due.clockKey, phase: due.phase };
    const commandId = `due:${due.clockKey}:${due.phase}:${due.at}:${this.state().seq}`;
    this.queue.push({
      message: { commandId, command, actor: { kind: 'system' }, facts: NO_FACTS, expectedSeq: null },
      outcome: null,
    });
  }

  /** Decides the commands of the queue one after the other, records their events, and folds them in. */
  async workOff(): Promise<void> {
    for (let pending = this.queue[0]; pending !== undefined; pending = this.queue[0]) {
      pending.outcome = this.outOfStep ? startingOver() : await this.outcomeOf(pending.message);
      this.queue.shift();
    }
  }

  private async outcomeOf(message: CommandMessage): Promise<CommandAnswer | ApplicationFailure> {
    const known = this.processed.answerTo(message.commandId);
    if (known !== null) return known;
    if (isStale(message, this.state())) return stale(this.state());
    const facts = needsFacts(message.command) ? await readFacts(this.input.grievanceId) : message.facts;
    const decision = decide(this.state(), message.command, { actor: message.actor, facts, now: Date.now() });
    if (!decision.ok) return refusalOf(decision.error);
    return this.recorded(message.commandId, decision.events);
  }

  private async recorded(
    commandId: string,
    drafts: readonly EventDraft[],
  ): Promise<CommandAnswer | ApplicationFailure> {
    const fromSeq = this.state().seq;
    const result = await record({ grievanceId: this.input.grievanceId, commandId, fromSeq, drafts });
    if (typeof result === 'string') {
      this.outOfStep = true;
      return startingOver();
    }
    for (const event of result.events) this.snapshot = evolve(this.snapshot, event);
    const answer = { seq: this.state().seq, status: this.state().status };
    this.processed.remember(commandId, answer);
    return answer;
  }
}

function startingOver(): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    'the case is being read again; send the command again',
    RETRY_COMMAND_FAILURE,
  );
}

/** Messages in histories from before versions were sent along have none. */
function isStale({ expectedSeq }: CommandMessage, { seq }: GrievanceState): boolean {
  return typeof expectedSeq === 'number' && expectedSeq !== seq;
}

function stale({ seq }: GrievanceState): ApplicationFailure {
  return ApplicationFailure.nonRetryable('the case has moved on', STALE_COMMAND_FAILURE, { seq });
}

function refusalOf(error: DomainError): ApplicationFailure {
  return ApplicationFailure.nonRetryable(error.code, DOMAIN_FAILURE_PREFIX + error.code, error.details);
}
