import { Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { BACKGROUND, type Background } from './loop/background';
import { LOGGER } from './observability/logger';
import { Metrics } from './observability/metrics';
import { InboxChannel } from './outbox/inbox.channel';
import { OutboxMessages } from './outbox/outbox-messages';
import { Outbox } from './outbox/outbox.service';
import { CaseCheck } from './reconciler/case-check';
import { CaseRows } from './reconciler/case-rows';
import { Reconciler } from './reconciler/reconciler.service';
import { Reconciliation } from './reconciler/reconciliation';
import { Relay } from './relay/relay.service';
import { WORKER_CONFIG, type WorkerConfig } from './settings/worker-config';
import { CaseProcesses } from './temporal/case-processes';
import { TemporalConnection } from './temporal/temporal.connection';
import { Watchdog } from './watchdog/watchdog.service';

function background(
  config: WorkerConfig,
  logger: Logger,
  metrics: Metrics,
  database: DataSource,
  temporal: TemporalConnection,
): readonly Background[] {
  const around = { logger, metrics };
  const processes = new CaseProcesses(temporal, config.temporal.taskQueue);
  const rows = new CaseRows(database);
  const check = new CaseCheck(rows, processes);
  return [
    new Relay(config.database.url, processes, config.relay, around),
    new Watchdog(database, check, config.watchdog, around),
    new Reconciler(database, new Reconciliation(rows, processes, check), config.reconciler, around),
    new Outbox(new OutboxMessages(database), new InboxChannel(), config.outbox, around),
  ];
}

/** What the worker does beside running processes: relay, watchdog, reconciler, outbox. */
@Module({
  providers: [
    {
      provide: BACKGROUND,
      inject: [WORKER_CONFIG, LOGGER, Metrics, DataSource, TemporalConnection],
      useFactory: background,
    },
  ],
  exports: [BACKGROUND],
})
export class BackgroundModule {}
