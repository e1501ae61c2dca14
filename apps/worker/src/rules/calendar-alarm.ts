import { DAY_MS, type Instant } from '@suqiu/domain';
import type { Logger } from 'pino';
import type { Metrics } from '../observability/metrics';

/** Says once a day, and in a metric all the time, that the arrangement of a year should be loaded and is not. */
export class CalendarAlarm {
  private saidAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly around: { readonly logger: Logger; readonly metrics: Metrics }) {}

  look(missing: readonly number[], now: Instant): void {
    const { logger, metrics } = this.around;
    metrics.calendarYearMissing.reset();
    for (const year of missing) metrics.calendarYearMissing.set({ year: String(year) }, 1);
    if (missing.length === 0 || now - this.saidAt < DAY_MS) return;
    this.saidAt = now;
    logger.warn(
      { years: missing },
      'the arrangement of a year is missing: deadlines that reach into it are provisional until it is added',
    );
  }
}
