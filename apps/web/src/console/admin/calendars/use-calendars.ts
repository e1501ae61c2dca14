import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';

export type CalendarYear = components['schemas']['CalendarYearView'];

/** The calendar of the country, with what the place set for itself. */
const PLACE = 'cn';

/** Which years are loaded, and which should be. */
export function useCalendars() {
  return useQuery({ queryKey: ['calendars'], queryFn: () => dataOf(api.GET('/api/v1/calendars')) });
}

/** Every day of a year as it counts now. */
export function useCalendarYear(year: number) {
  const path = { place: PLACE, year: String(year) };
  return useQuery({
    queryKey: ['calendars', year],
    queryFn: () => dataOf(api.GET('/api/v1/calendars/{place}/{year}', { params: { path } })),
    placeholderData: keepPreviousData,
  });
}
