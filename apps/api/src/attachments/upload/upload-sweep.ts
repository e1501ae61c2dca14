import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../../observability/logger';
import { describeFailure } from '../../problems/describe-failure';
import { LIMITS, type ApiLimits } from '../../settings/limits';
import { ATTACHMENT_STORE, type AttachmentStore } from '../store/attachment-store';
import { UploadQuery } from './upload.query';

const BATCH = 200;

/** Lets go of uploads that nobody finished or made use of. Runs in the API, as the folder is its own. */
@Injectable()
export class UploadSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly uploads: UploadQuery,
    @Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore,
    @Inject(LIMITS) private readonly limits: ApiLimits,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.sweep(new Date()).catch((error: unknown) => {
        this.logger.warn({ failure: describeFailure(error) }, 'forgotten uploads could not be swept');
      });
    }, this.limits.attachments.sweepMs);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** Lets go of some of what was begun too long before `now` and never bound. Returns how many. */
  async sweep(now: Date): Promise<number> {
    const begunBefore = new Date(now.getTime() - this.limits.attachments.unboundMs);
    let count = 0;
    for (const id of await this.uploads.forgotten(begunBefore, BATCH)) {
      if (await this.uploads.drop(id, () => this.store.remove(id))) count += 1;
    }
    if (count > 0) this.logger.info({ count }, 'forgotten uploads swept');
    return count;
  }
}
