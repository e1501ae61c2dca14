import { Injectable } from '@nestjs/common';
import { MINUTE_MS, monthOf, type Month } from '@suqiu/domain';
import { StoredRules } from '@suqiu/ledger';

/** Dates and months as the calendar of the place has them. */
@Injectable()
export class LocalTime {
  constructor(private readonly rules: StoredRules) {}

  /** Local time ahead of UTC, in minutes. */
  get zoneOffsetMinutes(): number {
    return this.rules.current().calendar().zoneOffsetMinutes;
  }

  /** Today, `YYYY-MM-DD`. */
  today(): string {
    return new Date(Date.now() + this.zoneOffsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
  }

  month(): Month {
    return monthOf(Date.now(), this.zoneOffsetMinutes);
  }
}
