import { DAY_MS, MINUTE_MS, type Calendar, type Instant } from '@suqiu/domain';

/** When people are at work, by the same calendar by which deadlines are counted. */
export class OfficeHours {
  private readonly offset: number;

  constructor(private readonly calendar: Calendar) {
    this.offset = calendar.zoneOffsetMinutes * MINUTE_MS;
  }

  /** The instant at which somebody who begins at `at` has worked for `ms`, and is still at work. */
  after(at: Instant, ms: number): Instant {
    let left = Math.max(ms, 1);
    for (let day = Math.floor((at + this.offset) / DAY_MS); ; day += 1) {
      const midnight = day * DAY_MS - this.offset;
      for (const { open, close } of this.windows(day)) {
        const from = Math.max(at, midnight + open);
        const room = midnight + close - from;
        if (room <= 0) continue;
        if (left < room) return from + Math.floor(left);
        left -= room;
      }
    }
  }

  /** The first instant from `at` on at which people are at work. */
  from(at: Instant): Instant {
    return this.after(at, 1) - 1;
  }

  private windows(day: number) {
    const table = this.calendar.year(new Date(day * DAY_MS).getUTCFullYear());
    return table.days[day - table.first]?.windows ?? [];
  }
}
