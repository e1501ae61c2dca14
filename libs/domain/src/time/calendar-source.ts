/** A day that is not what its place in the week says. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: 'rest' | 'work';
  /** What people call it: 国庆节, 国庆节调休上班. */
  readonly name: string;
}

/** Working hours within a day, `HH:MM` local time; they begin with `open` and end before `close`, which may be 24:00. */
export interface WorkingWindow {
  readonly open: string;
  readonly close: string;
}

/** A part of the year with its working hours. `from` and `to` are `MM-DD`, both included; it may wrap the year's end. */
export interface Season {
  readonly from: string;
  readonly to: string;
  readonly windows: readonly WorkingWindow[];
}

/** The published arrangement of one year. Days in December of the year before may belong to it (元旦). */
export interface CalendarYear {
  readonly year: number;
  readonly days: readonly CalendarDay[];
}

/** Holidays by law, for years whose arrangement is not published yet (《全国年节及纪念日放假办法》 Art. 2). */
export interface StatutoryDays {
  /** Every year on the same `MM-DD`. */
  readonly fixed: readonly { readonly day: string; readonly name: string }[];
  /** By moon and sun, on another date each year. */
  readonly dates: readonly { readonly date: string; readonly name: string }[];
}

/** Everything that counting time needs to know of a place, as it is written down. */
export interface CalendarSource {
  /** Name and revision, e.g. `cn@3`. */
  readonly id: string;
  readonly zone: keyof typeof ZONE_OFFSET_MINUTES;
  /** Together they cover each day of the year exactly once. */
  readonly seasons: readonly Season[];
  readonly years: readonly CalendarYear[];
  readonly statutory: StatutoryDays;
  /** Days that a place sets for itself; they win over everything else (Art. 4 of the same measures). */
  readonly overlay: readonly CalendarDay[];
}

/** Local time ahead of UTC in minutes. None of these zones has had daylight saving time since 1991. */
export const ZONE_OFFSET_MINUTES = { 'Asia/Shanghai': 480, 'Asia/Urumqi': 360, UTC: 0 } as const;

/** A calendar cannot be used. Code `calendar.invalid`; `path` leads to the value, e.g. `seasons.0.windows.1.close`. */
export class CalendarInvalidError extends Error {
  readonly code = 'calendar.invalid';

  constructor(
    readonly calendar: string,
    readonly path: string,
    readonly problem: string,
  ) {
    super(`Calendar ${calendar} cannot be used. ${path}: ${problem}.`);
    this.name = 'CalendarInvalidError';
  }
}
