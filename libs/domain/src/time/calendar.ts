/** What counting time needs to know of a place. Working windows and holidays join here; today it is the zone alone. */
export interface Calendar {
  /** Name and version of the calendar, kept with every due instant that it produced. */
  readonly id: string;
  /** Offset of local time from UTC in minutes. China has had no daylight saving time since 1991, so it is fixed. */
  readonly zoneOffsetMinutes: number;
}
