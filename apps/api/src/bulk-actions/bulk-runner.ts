import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../observability/logger';
import { describeFailure } from '../problems/describe-failure';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { BulkClerk } from './bulk-clerk';
import { BulkWorkQuery } from './bulk-work.query';

/** Works off rows of bulk actions in this process, a few at a time, for as long as it runs. */
@Injectable()
export class BulkRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopping = false;
  private rung = false;
  private wake: (() => void) | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: BulkWorkQuery,
    private readonly clerk: BulkClerk,
    @Inject(LIMITS) private readonly limits: ApiLimits,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** There is something to do: the next look comes at once. */
  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Before the pool is closed: commands under way come to their end, and no other is begun. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.rung = false;
      if (!(await this.round())) await this.rest();
    }
  }

  /** Whether there may be more to do at once. */
  private async round(): Promise<boolean> {
    const { atOnce, leaseMs } = this.limits.bulk;
    try {
      const tasks = await this.work.claim(atOnce, leaseMs);
      await Promise.all(tasks.map((task) => this.clerk.take(task)));
      return tasks.length > 0;
    } catch (error) {
      this.logger.warn({ failure: describeFailure(error) }, 'a round of bulk actions failed; it is repeated');
      return false;
    }
  }

  private rest(): Promise<void> {
    if (this.rung || this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.limits.bulk.everyMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
