import type { Instant } from '@suqiu/domain';
import type { DataSource } from 'typeorm';
import { timestamp } from '../journal/table-rows';
import { AdministrationRefusedError } from './administration-errors';
import { administered, logAdministration, type Administrator } from './administration-log';

const DUE_NOW = 'UPDATE outbox SET available_at = $2 WHERE id = $1 AND delivered_at IS NULL RETURNING topic';

/** Lets a message that waits for its next try be tried now. */
export class OutboxRetry {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: () => Instant,
  ) {}

  /** Delivery is at least once, so one that is under way may go twice. @throws AdministrationRefusedError */
  async retry(by: Administrator, id: string): Promise<void> {
    await this.dataSource.transaction((manager) =>
      administered(manager, by, async () => {
        const now = this.clock();
        const [[row]] = await manager.query<[{ topic: string }[], number]>(DUE_NOW, [id, timestamp(now)]);
        if (row === undefined) throw new AdministrationRefusedError('outbox.not_found');
        const { topic } = row;
        const entry = {
          kind: 'outbox',
          subject: id,
          action: 'retried',
          details: { topic },
          reason: null,
        } as const;
        await logAdministration(manager, by, entry, now);
      }),
    );
  }
}
