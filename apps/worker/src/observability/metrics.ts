import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of one worker. Labels are names of activities, loops, kinds and findings: never ids or words. */
export class Metrics {
  readonly registry = new Registry();
  private readonly registers = [this.registry];

  readonly activityDuration = new Histogram({
    name: 'suqiu_activity_duration_seconds',
    help: 'Duration of activities by name and outcome (done, ledger.behind, ledger.conflict, failed).',
    labelNames: ['activity', 'outcome'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: this.registers,
  });

  readonly relayStarted = new Counter({
    name: 'suqiu_relay_started_total',
    help: 'Cases and whistles taken by the relay: first task run here (eager), started or already running (plain), ended before (ended).',
    labelNames: ['process', 'start'] as const,
    registers: this.registers,
  });

  readonly relayFailed = new Counter({
    name: 'suqiu_relay_failed_total',
    help: 'Starts that failed and are tried again.',
    labelNames: ['process'] as const,
    registers: this.registers,
  });

  readonly relayWaiting = new Gauge({
    name: 'suqiu_relay_waiting',
    help: 'Open cases and whistles whose process is not started, as of the last look.',
    labelNames: ['process'] as const,
    registers: this.registers,
  });

  readonly relayOldest = new Gauge({
    name: 'suqiu_relay_oldest_waiting_seconds',
    help: 'Age of the oldest receipt whose process is not started, as of the last look; 0 when none waits.',
    labelNames: ['process'] as const,
    registers: this.registers,
  });

  readonly watchdogFound = new Counter({
    name: 'suqiu_watchdog_found_total',
    help: 'Cases and whistles with an overdue, unmarked clock, by what was wrong with their process.',
    labelNames: ['process', 'finding'] as const,
    registers: this.registers,
  });

  readonly reconcilerFound = new Counter({
    name: 'suqiu_reconciler_found_total',
    help: 'Cases or whistles and processes that did not fit together, by finding.',
    labelNames: ['process', 'finding'] as const,
    registers: this.registers,
  });

  readonly outboxDelivered = new Counter({
    name: 'suqiu_outbox_deliveries_total',
    help: 'Deliveries of outbox messages by topic (notice, case_report) and outcome (delivered, failed).',
    labelNames: ['topic', 'outcome'] as const,
    registers: this.registers,
  });

  readonly rulesRevision = new Gauge({
    name: 'suqiu_rules_revision',
    help: 'Revision of the rules that this worker has in hand.',
    registers: this.registers,
  });

  readonly behindRules = new Gauge({
    name: 'suqiu_behind_rules',
    help: 'Open cases and whistles that were counted by older rules, as of the last look.',
    labelNames: ['process'] as const,
    registers: this.registers,
  });

  readonly restated = new Counter({
    name: 'suqiu_restated_total',
    help: 'Open cases and whistles looked at after a change of the rules: told of it, left as they are (quiet), to be looked at again (skipped).',
    labelNames: ['process', 'outcome'] as const,
    registers: this.registers,
  });

  readonly calendarYearMissing = new Gauge({
    name: 'suqiu_calendar_year_missing',
    help: '1 for each year whose arrangement of holidays should be loaded by now and is not.',
    labelNames: ['year'] as const,
    registers: this.registers,
  });

  readonly figuresWaiting = new Gauge({
    name: 'suqiu_figures_waiting',
    help: 'Recorded steps that the figures have not followed, as of the last look; counted up to a hundred thousand.',
    registers: this.registers,
  });

  readonly figuresOldest = new Gauge({
    name: 'suqiu_figures_oldest_waiting_seconds',
    help: 'Age of the oldest step that the figures have not followed, as of the last look; 0 when none waits.',
    registers: this.registers,
  });

  readonly figuresFollowed = new Counter({
    name: 'suqiu_figures_followed_total',
    help: 'Recorded steps that the figures have followed.',
    registers: this.registers,
  });

  readonly figuresRestated = new Counter({
    name: 'suqiu_figures_restated_total',
    help: 'Changes of figures that were published before.',
    registers: this.registers,
  });

  readonly roundsFailed = new Counter({
    name: 'suqiu_loop_failures_total',
    help: 'Rounds of a background loop that failed and are repeated.',
    labelNames: ['loop'] as const,
    registers: this.registers,
  });

  /** Also collects the metrics of the Node process itself. */
  collectProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }
}
