import { Inject, Injectable } from '@nestjs/common';
import { bindToWords, releaseFromWords, type AttachmentGift, type GiftOutcome } from '@suqiu/ledger';
import { DataSource } from 'typeorm';
import { Problem } from '../../problems/problem';
import { LIMITS, type ApiLimits } from '../../settings/limits';

/** Statuses by which a command is refused for good: by a rule, or because the case has moved on. */
const REFUSED: ReadonlySet<number> = new Set([403, 409, 412]);

/** Ends a transaction without writing anything. */
class NotBound extends Error {
  constructor(readonly outcome: Exclude<GiftOutcome, 'bound'>) {
    super(outcome);
  }
}

/** Binds what comes with a command to its words before it is sent, and frees it again where the command is refused. */
@Injectable()
export class AttachmentGifts {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  /** What stands in the way, null where everything is bound: `attachment.unusable`, `attachment.too_many`. */
  async bind(gift: AttachmentGift): Promise<Problem | null> {
    const { perCase } = this.limits.attachments;
    try {
      await this.database.transaction(async (manager) => {
        const outcome = await bindToWords(manager, gift, { perCase, now: Date.now() });
        if (outcome !== 'bound') throw new NotBound(outcome);
      });
      return null;
    } catch (error) {
      if (!(error instanceof NotBound)) throw error;
      return new Problem(error.outcome === 'unusable' ? 'attachment.unusable' : 'attachment.too_many');
    }
  }

  /** Gives the command. Where that is refused for good, what came with it is free for the next one. */
  async freedIfRefused<T>(gift: AttachmentGift, give: () => Promise<T>): Promise<T> {
    try {
      return await give();
    } catch (error) {
      if (error instanceof Problem && REFUSED.has(error.status)) await releaseFromWords(this.database, gift);
      throw error;
    }
  }
}
