import { decide, decideWhistle } from '@suqiu/domain';
import { Ledger, WhistleLedger } from '@suqiu/ledger';
import type {
  CommandDispatch,
  CommandOutcome,
  ProcessGateway,
  ProcessKind,
  RefusedCommand,
} from '../../src/temporal/process-gateway';

/** Where the steps of the processes are recorded. */
export interface Ledgers {
  readonly cases: Ledger;
  readonly whistles: WhistleLedger;
}

type Refused = { readonly kind: 'refused' } & RefusedCommand;

/**
 * Stands in for the processes: decides and records at once, with the same deciders and ledgers, one command after the other
 * and each once.
 * `away` plays a Temporal server that does not answer; `lost` one whose answer is lost after the step was recorded.
 * `meanwhile` happens once, while a command is on its way.
 */
export class InlineProcessGateway implements ProcessGateway {
  weather: 'fair' | 'away' | 'lost' = 'fair';
  readonly sent: (CommandDispatch<'case'> | CommandDispatch<'whistle'>)[] = [];
  meanwhile: (() => Promise<void>) | null = null;
  private ledgersInUse: Ledgers | null = null;
  private last: Promise<unknown> = Promise.resolve();
  /** What commands came to, by the process and the id of the update: a second one with the same id gets the same. */
  private readonly known = new Map<string, CommandOutcome>();

  /** Names the ledgers that steps are recorded in. */
  recordIn(ledgers: Ledgers): void {
    this.ledgersInUse = ledgers;
  }

  async send<Kind extends ProcessKind>(dispatch: CommandDispatch<Kind>): Promise<CommandOutcome<Kind>> {
    const named = dispatch as unknown as CommandDispatch<'case'> | CommandDispatch<'whistle'>;
    this.sent.push(named);
    if (this.weather === 'away') return { kind: 'pending', cause: new Error('unavailable') };
    const { meanwhile } = this;
    this.meanwhile = null;
    await meanwhile?.();
    const outcome = await this.inTurn(() => this.once(named));
    if (this.weather === 'lost') return { kind: 'pending', cause: new Error('deadline') };
    return outcome as CommandOutcome<Kind>;
  }

  answers(): Promise<boolean> {
    return Promise.resolve(this.weather === 'fair');
  }

  private async once(
    dispatch: CommandDispatch<'case'> | CommandDispatch<'whistle'>,
  ): Promise<CommandOutcome> {
    const update = `${dispatch.kind}/${dispatch.id}/${dispatch.message.commandId}`;
    const known = this.known.get(update);
    if (known) return known;
    const outcome = await (dispatch.kind === 'case' ? this.runCase(dispatch) : this.runWhistle(dispatch));
    if (outcome.kind === 'done') this.known.set(update, outcome);
    return outcome;
  }

  private inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.last.then(run);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async runCase({ id, message }: CommandDispatch<'case'>): Promise<CommandOutcome<'case'>> {
    const { cases } = this.ledgers;
    const state = await cases.load(id);
    if (!state) throw new Error('no such case');
    const { command, actor, facts, commandId, expectedSeq } = message;
    if (expectedSeq !== null && expectedSeq !== state.seq) return { kind: 'stale', seq: state.seq };
    const decision = decide(state, command, { now: Date.now(), actor, facts });
    if (!decision.ok) return refused(decision.error);
    await cases.record({ grievanceId: id, commandId, fromSeq: state.seq, drafts: decision.events });
    return done(await cases.load(id));
  }

  private async runWhistle({ id, message }: CommandDispatch<'whistle'>): Promise<CommandOutcome<'whistle'>> {
    const { whistles } = this.ledgers;
    const state = await whistles.load(id);
    if (!state) throw new Error('no such whistle');
    const { command, actor, facts, commandId, expectedSeq } = message;
    if (expectedSeq !== null && expectedSeq !== state.seq) return { kind: 'stale', seq: state.seq };
    const decision = decideWhistle(state, command, { now: Date.now(), actor, facts });
    if (!decision.ok) return refused(decision.error);
    await whistles.record({ whistleId: id, commandId, fromSeq: state.seq, drafts: decision.events });
    return done(await whistles.load(id));
  }

  private get ledgers(): Ledgers {
    if (!this.ledgersInUse) throw new Error('the gateway has no ledger yet');
    return this.ledgersInUse;
  }
}

function refused({ code, details }: RefusedCommand): Refused {
  return { kind: 'refused', code, details };
}

function done<Status>(after: { readonly seq: number; readonly status: Status } | null) {
  if (!after) throw new Error('what was recorded is gone');
  return { kind: 'done', answer: { seq: after.seq, status: after.status } } as const;
}
