import { Module } from '@nestjs/common';
import type { Instant } from '@suqiu/domain';
import { CasesBehind, MetricProjector, Rules, RulesWatch, StoredRules } from '@suqiu/ledger';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { BACKGROUND, type Background } from './loop/background';
import { describeFailure } from './observability/describe-failure';
import { Projecting } from './metrics/projecting.service';
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
import { Restating } from './rules/restating.service';
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
  stored: StoredRules,
  rules: Rules,
): readonly Background[] {
  const around = { logger, metrics };
  const processes = new CaseProcesses(temporal, config.temporal.taskQueue);
  const rows = new CaseRows(database);
  const check = new CaseCheck(rows, processes);
  const clock = (): Instant => Date.now();
  const behind = new CasesBehind(database, clock);
  const projector = new MetricProjector(database, rules.current().metrics, clock);
  return [
    new RulesWatch(database, stored, (error) =>
      logger.warn({ failure: describeFailure(error) }, 'newer rules could not be read; those in hand stay'),
    ),
    new Relay(config.database.url, processes, config.relay, around),
    new Watchdog(database, check, config.watchdog, around),
    new Reconciler(database, new Reconciliation(rows, processes, check), config.reconciler, around),
    new Outbox(new OutboxMessages(database), new InboxChannel(), config.outbox, around),
    new Restating({ database, rules, behind, cases: processes, clock }, config.rules, around),
    new Projecting({ database, projector }, config.projector, around),
  ];
}

/** What the worker does beside running processes: relay, watchdog, reconciler, outbox, the sweep of changed rules, and the figures. */
@Module({
  providers: [
    {
      provide: BACKGROUND,
      inject: [WORKER_CONFIG, LOGGER, Metrics, DataSource, TemporalConnection, StoredRules, Rules],
      useFactory: background,
    },
  ],
  exports: [BACKGROUND],
})
export class BackgroundModule {}
