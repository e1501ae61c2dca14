import { Inject, Injectable } from '@nestjs/common';
import { requestHash } from '../idempotency/request-hash';
import { Problem } from '../problems/problem';
import {
  PROCESS_GATEWAY,
  type CommandDispatch,
  type ProcessAnswer,
  type ProcessGateway,
  type ProcessKind,
  type RefusedCommand,
} from '../temporal/process-gateway';
import { CommandClaimQuery } from './command-claim.query';
import { CommandReports } from './command-reports';

/** One command with everything that its way takes. `View` is what the person is answered with. */
export interface CommandOrder<Kind extends ProcessKind, View> {
  /** What it is given to: a case or a whistle, and its id. */
  readonly subject: { readonly kind: Kind; readonly id: string };
  /** Named in the metrics. */
  readonly name: string;
  readonly key: string;
  /** All that was asked and by whom: the same key with anything else is a mistake of the client. */
  readonly asked: object;
  /** Stored before the command is sent, so that whatever names them finds them. */
  readonly words: { readonly id: string; readonly kind: string; readonly body: string } | null;
  /** The version that storage has, and the one that the person saw; null where they did not say. */
  readonly seq: number;
  readonly seenSeq: number | null;
  prepare(): Promise<PreparedCommand<Kind>>;
  /** What the command did when it was recorded up to this event. */
  recorded(seq: number): Promise<View>;
  view(answer: ProcessAnswer<Kind>): View;
  stale(seq: number): Problem;
}

/** A command with the facts of this moment, ready to go. */
export interface PreparedCommand<Kind extends ProcessKind> {
  readonly dispatch: CommandDispatch<Kind>;
  /** What stands in its way before it is sent; null where nothing does. */
  obstacle(): Promise<Problem | null>;
  refusal(refused: RefusedCommand): Promise<Problem>;
}

/** The way of every command from a person to a process and back, once for each key. */
@Injectable()
export class CommandCourse {
  constructor(
    private readonly claims: CommandClaimQuery,
    private readonly reports: CommandReports,
    @Inject(PROCESS_GATEWAY) private readonly gateway: ProcessGateway,
  ) {}

  /**
   * Sends a command and waits until its step is recorded.
   *
   * @throws Problem the order's own, `command.pending` (503), `idempotency.key_reused`
   */
  async take<Kind extends ProcessKind, View>(order: CommandOrder<Kind, View>): Promise<View> {
    const { name, seq, seenSeq } = order;
    // Neither needs the other, and somebody waits for both.
    const [known, prepared] = await Promise.all([this.recall(order), order.prepare()]);
    if (known) return this.reports.repeated(name, known.view);
    // Saves the way to the process, which looks again: two commands against one version may both come this far.
    if (seenSeq !== null && seenSeq !== seq) throw this.reports.refused(name, order.stale(seq));
    const obstacle = await prepared.obstacle();
    if (obstacle) {
      // It may have been recorded a moment ago, for a request whose answer was lost, and be what stands in its own way.
      const meanwhile = await this.recall(order);
      if (meanwhile) return this.reports.repeated(name, meanwhile.view);
      throw this.reports.refused(name, obstacle);
    }
    const outcome = await this.gateway.send(prepared.dispatch);
    switch (outcome.kind) {
      case 'done':
        return this.reports.done(name, order.view(outcome.answer));
      case 'refused':
        throw this.reports.refused(name, await prepared.refusal(outcome));
      case 'stale':
        throw this.reports.refused(name, order.stale(outcome.seq));
      case 'pending':
        throw this.reports.pending(name, outcome.cause);
    }
  }

  /** Keeps key and words; answers with the outcome where the command was recorded before, else null. */
  private async recall<Kind extends ProcessKind, View>(
    order: CommandOrder<Kind, View>,
  ): Promise<{ readonly view: View } | null> {
    const { key, asked, words, subject } = order;
    const hash = requestHash(asked);
    const { kind, id } = subject;
    const known = await this.claims.claim({ subject: kind, id, key, requestHash: hash, words });
    if (known.requestHash !== hash) throw new Problem('idempotency.key_reused');
    return known.recordedSeq === null ? null : { view: await order.recorded(known.recordedSeq) };
  }
}
