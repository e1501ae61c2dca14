import { compileCalendar, dueAt, type Limit } from '@suqiu/domain';
import { readCalendar } from './calendar/read-calendar';

/** A Monday morning without a holiday in the weeks after: limits in different units are compared from there. */
const PLAIN_START = Date.parse('2026-03-02T09:00:00+08:00');

const NATIONAL = compileCalendar(readCalendar());

/** Whether one limit ends before another that begins at the same instant. */
export function isSooner(one: Limit, than: Limit): boolean {
  return dueAt(PLAIN_START, one, NATIONAL) < dueAt(PLAIN_START, than, NATIONAL);
}
