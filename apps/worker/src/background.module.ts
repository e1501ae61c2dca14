import { Module } from '@nestjs/common';
import type { Instant } from '@suqiu/domain';
import { ChannelListener } from '@suqiu/entities';
import {
  CASE_REPORT_TOPIC,
  MetricProjector,
  NOTICE_TOPIC,
  REPORTED_CHANNEL,
  Rules,
  RulesWatch,
  StoredRules,
} from '@suqiu/ledger';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { BACKGROUND, type Background } from './loop/background';
import { describeFailure } from './observability/describe-failure';
import { Projecting } from './metrics/projecting.service';
import { LOGGER } from './observability/logger';
import { Metrics } from './observability/metrics';
import { CaseReportChannel } from './outbox/case-report.channel';
import { InboxChannel } from './outbox/inbox.channel';
import { OutboxMessages } from './outbox/outbox-messages';
import { Outbox } from './outbox/outbox.service';
import { upkeepOf } from './reconciler/upkeep';
import { Reconciler } from './reconciler/reconciler.service';
import { Relay } from './relay/relay.service';
import { Restating } from './rules/restating.service';
import { ruleSweeps } from './rules/rule-sweeps';
import { WORKER_CONFIG, type WorkerConfig } from './settings/worker-config';
import { CaseMessages } from './temporal/case-messages';
import { CASES, WHISTLES, type LivingState, type ProcessKind } from './temporal/process-kind';
import { TemporalConnection } from './temporal/temporal.connection';
import { overdueCases, overdueWhistles, type FindOverdue } from './watchdog/overdue';
import { Watchdog } from './watchdog/watchdog.service';

/** Reports are few, and each is waited for until its case has recorded it. */
const REPORTS_AT_A_TIME = 8;

/** Notices go on being tried for long, with pauses up to an hour; a report is tried every minute or so. */
const NOTICES = { topic: NOTICE_TOPIC, inOrder: false, doublings: 8 } as const;
const REPORTS = { topic: CASE_REPORT_TOPIC, inOrder: true, doublings: 3 } as const;

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
  const { taskQueue } = config.temporal;
  const { url } = config.database;
  const messages = new CaseMessages(temporal, taskQueue);
  const clock = (): Instant => Date.now();
  const sweeps = ruleSweeps(database, temporal, taskQueue);
  const projector = new MetricProjector(database, rules.current().metrics, clock);
  const tend = <State extends LivingState>(kind: ProcessKind<State>, findOverdue: FindOverdue) => {
    const { processes, check, comparison } = upkeepOf(kind, database, temporal, taskQueue);
    return {
      relay: new Relay(url, kind, processes, config.relay, around),
      watchdog: new Watchdog(database, { kind, findOverdue, check }, config.watchdog, around),
      comparison,
    };
  };
  const cases = tend(CASES, overdueCases);
  const whistles = tend(WHISTLES, overdueWhistles);
  const reports = { ...config.outbox, batch: REPORTS_AT_A_TIME, parallel: REPORTS_AT_A_TIME };
  return [
    new RulesWatch(database, stored, (error) =>
      logger.warn({ failure: describeFailure(error) }, 'newer rules could not be read; those in hand stay'),
    ),
    cases.relay,
    whistles.relay,
    cases.watchdog,
    whistles.watchdog,
    new Reconciler(database, [cases.comparison, whistles.comparison], config.reconciler, around),
    new Outbox(
      new OutboxMessages(database, NOTICES),
      new InboxChannel(),
      { ...config.outbox, parallel: 1 },
      around,
    ),
    new Outbox(
      new OutboxMessages(database, REPORTS),
      new CaseReportChannel(database, messages),
      reports,
      around,
    ).wokenBy((onNews) => new ChannelListener(url, REPORTED_CHANNEL, onNews)),
    new Restating({ database, rules, sweeps, clock }, config.rules, around),
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
