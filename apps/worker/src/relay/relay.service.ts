import type { RelayConfig } from '@suqiu/config';
import type { Logger } from 'pino';
import { inParallel } from '../loop/in-parallel';
import { Loop } from '../loop/loop';
import { Lull } from '../loop/lull';
import { describeFailure } from '../observability/describe-failure';
import type { Metrics } from '../observability/metrics';
import type { LivingState, ProcessKind } from '../temporal/process-kind';
import type { Processes } from '../temporal/processes';
import { RelayConnection } from './relay.connection';
import { Unstarted, type UnstartedRow } from './unstarted';

/**
 * The one way into Temporal: starts the process of every row of a kind that has none, oldest first, woken by receipts
 * and by a slow poll. Receipts come first: while they follow one another quickly, starting waits for a lull, for a
 * short time at most, as both share the machine and only the receipt has somebody waiting for it. A row is marked
 * after its process was started, so an interruption anywhere means that it is started once more, which finds the
 * running process. Any number of relays share the work.
 */
export class Relay<State extends LivingState> {
  private readonly connection: RelayConnection;
  private readonly unstarted: Unstarted<State>;
  private readonly loop: Loop;
  private readonly lull: Lull;

  constructor(
    databaseUrl: string,
    private readonly kind: ProcessKind<State>,
    private readonly processes: Processes<State>,
    private readonly config: RelayConfig,
    private readonly around: { readonly logger: Logger; readonly metrics: Metrics },
  ) {
    this.loop = new Loop(`relay of ${kind.name}s`, config.everyMs, () => this.round(), around);
    this.lull = new Lull(config, () => this.loop.ring());
    this.connection = new RelayConnection(databaseUrl, kind.channel, () => this.lull.news());
    this.unstarted = new Unstarted(kind, this.connection);
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    this.lull.stop();
    await this.loop.stop();
    await this.connection.close();
  }

  /** Starts one batch; true when there may be more. */
  private async round(): Promise<boolean> {
    const claimed = await this.unstarted.claim(this.config.batch);
    try {
      await this.startAll(claimed);
    } finally {
      if (claimed.length > 0) await this.unstarted.release();
    }
    const { name: process } = this.kind;
    const { waiting, oldestSeconds } = await this.unstarted.backlog();
    this.around.metrics.relayWaiting.set({ process }, waiting);
    this.around.metrics.relayOldest.set({ process }, oldestSeconds);
    return claimed.length === this.config.batch;
  }

  /** What was started is marked also when others failed; a round that started nothing but failures is a failed round. */
  private async startAll(claimed: readonly UnstartedRow<State>[]): Promise<void> {
    const started: string[] = [];
    const outage = await inParallel(claimed, this.config.parallel, async (waiting) => {
      await this.startOne(waiting);
      started.push(waiting.id);
    }).catch((error: unknown) => ({ error }));
    await this.unstarted.markStarted(started);
    if (outage === undefined) return;
    this.around.metrics.relayFailed.inc({ process: this.kind.name });
    if (started.length === 0) throw outage.error;
    this.around.logger.warn({ failure: describeFailure(outage.error) }, 'a start failed; it is repeated');
  }

  private async startOne({ id, ended, state }: UnstartedRow<State>): Promise<void> {
    const start = ended ? 'ended' : await this.startOpen(id, state);
    this.around.metrics.relayStarted.inc({ process: this.kind.name, start });
  }

  /**
   * A process that came to its end recorded that end first. So where the server knows a closed one, the row
   * decides: ended means that a command came before the relay and finished it; still open means that the process
   * was lost or taken back, and a new one goes on from the row.
   */
  private async startOpen(id: string, claimed: State): Promise<'eager' | 'plain' | 'ended'> {
    const start = await this.processes.start(claimed, 'REJECT_DUPLICATE');
    if (start !== 'closed') return start;
    const open = await this.unstarted.stillOpen(id);
    if (open === null) return 'ended';
    const again = await this.processes.start(open, 'ALLOW_DUPLICATE');
    return again === 'closed' ? 'ended' : again;
  }
}
