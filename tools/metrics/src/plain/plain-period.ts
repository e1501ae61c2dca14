import { ZONE_OFFSET_MINUTES } from '@suqiu/domain';

/** A scheme of periods as its JSON has it. */
export interface PlainScheme {
  readonly code: string;
  readonly zone: keyof typeof ZONE_OFFSET_MINUTES;
  readonly unit: 'month' | 'day';
  readonly startDay: number;
  readonly startHour: number;
  readonly namedAfter: 'start' | 'end';
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MONTH_NAME = 7;
const DAY_NAME = 10;

/** Names the periods of a scheme; every fact asks, and most ask about an hour that was asked about before. */
export class PlainPeriods {
  private readonly known = new Map<number, string>();

  constructor(private readonly scheme: PlainScheme) {}

  nameOf(at: number): string {
    const hour = Math.floor(at / HOUR_MS);
    const known = this.known.get(hour);
    if (known !== undefined) return known;
    const name = this.named(at);
    this.known.set(hour, name);
    return name;
  }

  /** Moves local time back until periods begin where the calendar's do, and names them as the scheme says. */
  private named(at: number): string {
    const { zone, unit, startDay, startHour, namedAfter } = this.scheme;
    const local = at + ZONE_OFFSET_MINUTES[zone] * MINUTE_MS;
    const moved = new Date(local - (startDay - 1) * DAY_MS - startHour * HOUR_MS);
    const further = namedAfter === 'end' ? 1 : 0;
    const [year, month, day] = [moved.getUTCFullYear(), moved.getUTCMonth(), moved.getUTCDate()];
    return unit === 'month'
      ? new Date(Date.UTC(year, month + further, 1)).toISOString().slice(0, MONTH_NAME)
      : new Date(Date.UTC(year, month, day + further)).toISOString().slice(0, DAY_NAME);
  }
}
