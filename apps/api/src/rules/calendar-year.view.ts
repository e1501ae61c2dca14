import { ApiProperty } from '@nestjs/swagger';
import { DAY_MS, MINUTE_MS, type Calendar, type CalendarDay } from '@suqiu/domain';
import { labelOf } from '../labels/labels';

/** What a day is. */
export const DayKind = {
  workday: 'workday',
  weekend: 'weekend',
  holiday: 'holiday',
  makeUp: 'make_up',
} as const;
export type DayKind = (typeof DayKind)[keyof typeof DayKind];

const WEEKEND = '周末';
const MINUTES_OF_HOUR = 60;

export class WorkingHoursView {
  @ApiProperty({ type: String, example: '09:00' })
  readonly open!: string;

  @ApiProperty({ type: String, example: '12:00' })
  readonly close!: string;
}

export class CalendarDayView {
  @ApiProperty({ type: String, format: 'date' })
  readonly date!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7, description: '星期,1 为星期一' })
  readonly weekday!: number;

  @ApiProperty({ enum: Object.values(DayKind), description: '工作日、周末、放假、调休上班' })
  readonly kind!: DayKind;

  @ApiProperty({ type: String, example: '放假' })
  readonly kindLabel!: string;

  @ApiProperty({ type: String, nullable: true, example: '春节' })
  readonly name!: string | null;

  @ApiProperty({ type: Boolean, description: '本地自行规定' })
  readonly local!: boolean;

  @ApiProperty({ type: [WorkingHoursView], description: '工作时间;休息日为空' })
  readonly hours!: readonly WorkingHoursView[];
}

/** A year at a glance. */
export class CalendarYearView {
  @ApiProperty({ type: String, example: 'cn' })
  readonly place!: string;

  @ApiProperty({ type: 'integer', example: 2026 })
  readonly year!: number;

  @ApiProperty({ type: Boolean, description: 'false 为放假安排尚未载入,按星期和法定节日推算' })
  readonly loaded!: boolean;

  @ApiProperty({ type: 'integer', description: '工作日数' })
  readonly workDays!: number;

  @ApiProperty({ type: [CalendarDayView], description: '全年每一天' })
  readonly days!: readonly CalendarDayView[];
}

/** Every day of a year as the calendar counts it. */
export function calendarYearView(
  calendar: Calendar,
  year: number,
  overlay: readonly CalendarDay[],
): CalendarYearView {
  const { first, loaded, days } = calendar.year(year);
  const local = new Set(overlay.map(({ date }) => date));
  return {
    place: placeOf(calendar),
    year,
    loaded,
    workDays: days.filter(({ isWork }) => isWork).length,
    days: days.map(({ isWork, name, windows }, index) => {
      const at = new Date((first + index) * DAY_MS);
      const date = at.toISOString().slice(0, 10);
      const kind = kindOf(isWork, name);
      return {
        date,
        weekday: ((at.getUTCDay() + 6) % 7) + 1,
        kind,
        kindLabel: labelOf('dayKind', kind),
        name: name === WEEKEND ? null : name,
        local: local.has(date),
        hours: windows.map(({ open, close }) => ({ open: timeOfDay(open), close: timeOfDay(close) })),
      };
    }),
  };
}

/** The name of a calendar without its revision. */
export function placeOf({ id }: Calendar): string {
  return id.split('@')[0] ?? id;
}

function kindOf(isWork: boolean, name: string | null): DayKind {
  if (isWork) return name === null ? DayKind.workday : DayKind.makeUp;
  return name === WEEKEND ? DayKind.weekend : DayKind.holiday;
}

function timeOfDay(ms: number): string {
  const minutes = ms / MINUTE_MS;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / MINUTES_OF_HOUR))}:${two(minutes % MINUTES_OF_HOUR)}`;
}
