import { decide } from '@suqiu/domain';
import { Ledger } from '@suqiu/ledger';
import type { CaseGateway, CommandDispatch, CommandOutcome } from '../../src/temporal/case-gateway';

/**
 * Stands in for the processes: decides and records at once, with the same decider and ledger. `away` plays a Temporal
 * server that does not answer; `lost` one whose answer is lost after the step was recorded. `meanwhile` happens once, while
 * a command is on its way.
 */
export class InlineCaseGateway implements CaseGateway {
  weather: 'fair' | 'away' | 'lost' = 'fair';
  readonly sent: CommandDispatch[] = [];
  meanwhile: (() => Promise<void>) | null = null;

  private ledgerInUse: Ledger | null = null;

  /** Names the ledger that steps are recorded in. */
  recordIn(ledger: Ledger): void {
    this.ledgerInUse = ledger;
  }

  async send(dispatch: CommandDispatch): Promise<CommandOutcome> {
    this.sent.push(dispatch);
    if (this.weather === 'away') return { kind: 'pending', cause: new Error('unavailable') };
    const { meanwhile } = this;
    this.meanwhile = null;
    await meanwhile?.();
    const outcome = await this.run(dispatch);
    return this.weather === 'lost' ? { kind: 'pending', cause: new Error('deadline') } : outcome;
  }

  answers(): Promise<boolean> {
    return Promise.resolve(this.weather === 'fair');
  }

  private async run({ grievanceId, message }: CommandDispatch): Promise<CommandOutcome> {
    const state = await this.ledger.load(grievanceId);
    if (!state) throw new Error('no such case');
    const { command, actor, facts, commandId, expectedSeq } = message;
    if (expectedSeq !== null && expectedSeq !== state.seq) return { kind: 'stale', seq: state.seq };
    const decision = decide(state, command, { now: Date.now(), actor, facts });
    if (!decision.ok) {
      return { kind: 'refused', code: decision.error.code, details: decision.error.details };
    }
    await this.ledger.record({ grievanceId, commandId, fromSeq: state.seq, drafts: decision.events });
    const after = await this.ledger.load(grievanceId);
    if (!after) throw new Error('no such case');
    return { kind: 'done', answer: { seq: after.seq, status: after.status } };
  }

  private get ledger(): Ledger {
    if (!this.ledgerInUse) throw new Error('the gateway has no ledger yet');
    return this.ledgerInUse;
  }
}
