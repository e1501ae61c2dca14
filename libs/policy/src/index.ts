export { CalendarFileInvalidError } from './calendar/calendar-errors';
export { parseCalendarFile, type CalendarFile } from './calendar/calendar-file';
export { NATIONAL_CALENDAR, readCalendar } from './calendar/read-calendar';
export { PolicyBook } from './policy-book';
export { PolicyInvalidError, PolicyUnknownError } from './policy-errors';
export { PACKS_FOLDER, readPack } from './pack-file';
export type { PackFile } from './pack-schema';
