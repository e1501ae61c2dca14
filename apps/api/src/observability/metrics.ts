import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Prometheus metrics of one API process. Labels are route templates, command types and outcomes: never ids or words. */
export class Metrics {
  readonly registry = new Registry();

  readonly httpDuration = new Histogram({
    name: 'suqiu_http_request_duration_seconds',
    help: 'Duration of HTTP requests by route template.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly receipts = new Counter({
    name: 'suqiu_receipts_total',
    help: 'Receipts given for grievances, by channel.',
    labelNames: ['channel'] as const,
    registers: [this.registry],
  });

  readonly commands = new Counter({
    name: 'suqiu_commands_total',
    help: 'Commands by type and outcome (done, repeated, refused, pending).',
    labelNames: ['command', 'outcome'] as const,
    registers: [this.registry],
  });

  /** Also collects the metrics of the Node process itself. */
  collectProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }
}
