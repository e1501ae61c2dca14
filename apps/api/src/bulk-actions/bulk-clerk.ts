import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CommandsService } from '../commands/commands.service';
import { textIdFor, uuidV5 } from '../idempotency/text-id';
import { LOGGER } from '../observability/logger';
import { describeFailure } from '../problems/describe-failure';
import { problemOf } from '../problems/http-failure';
import { Problem } from '../problems/problem';
import { SessionsService } from '../sessions/sessions.service';
import { LIMITS, type ApiLimits } from '../settings/limits';
import { BulkOrders } from './bulk-order';
import { BulkWorkQuery, type BulkTask } from './bulk-work.query';

/** The name space of the keys under which rows give their commands. */
const COMMANDS = 'f1c7a1d2-3f0b-4c5e-9d55-0a4b8f6f2e77';

/** Gives the command of a row, as its person would give it one by one, and writes down what became of it. */
@Injectable()
export class BulkClerk {
  constructor(
    private readonly work: BulkWorkQuery,
    private readonly orders: BulkOrders,
    private readonly commands: CommandsService,
    private readonly sessions: SessionsService,
    @Inject(LIMITS) private readonly limits: ApiLimits,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async take(task: BulkTask): Promise<void> {
    try {
      const { seq } = await this.give(task);
      await this.work.settle(task, { outcome: 'done', seq, code: null, words: null });
    } catch (error) {
      await this.failed(task, error);
    }
  }

  /** The rights are those of now: whoever lost the role, or sees the case no more, gives no more commands. */
  private async give(task: BulkTask) {
    const { staffId, role, orgId, caseNo } = task;
    const staff = await this.sessions.acting(staffId, role, orgId);
    if (!staff) throw new Problem('bulk.role_gone');
    const order = await this.orders.of(task);
    const key = bulkKey(task);
    const command = order.command(textIdFor(caseNo, key));
    return this.commands.give(
      { by: { kind: 'staff', staff }, caseNo, key, seenSeq: null },
      command,
      order.text,
    );
  }

  private async failed(task: BulkTask, error: unknown): Promise<void> {
    const { code, status, detail: words } = problemOf(error);
    if (status < 500) return this.work.settle(task, { outcome: 'refused', seq: null, code, words });
    const { attempts, retryMs } = this.limits.bulk;
    this.logger.warn(
      { code, attempts: task.attempts, failure: describeFailure(error) },
      'a bulk row stays open',
    );
    if (task.attempts < attempts) return this.work.postpone(task, retryMs);
    return this.work.settle(task, { outcome: 'stuck', seq: null, code, words });
  }
}

/** One command for each bulk action and case, however often and by whomever it is given. */
export function bulkKey({ bulkActionId, caseNo }: Pick<BulkTask, 'bulkActionId' | 'caseNo'>): string {
  return uuidV5(COMMANDS, `${bulkActionId}/${caseNo}`);
}
