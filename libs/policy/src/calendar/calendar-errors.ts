/** A calendar file cannot be used. Code `calendar.file_invalid`; every problem is a sentence that names the key. */
export class CalendarFileInvalidError extends Error {
  readonly code = 'calendar.file_invalid';

  constructor(
    readonly source: string,
    readonly problems: readonly string[],
  ) {
    super(`Calendar file ${source} cannot be used. ${problems.join(' ')}`);
    this.name = 'CalendarFileInvalidError';
  }
}
