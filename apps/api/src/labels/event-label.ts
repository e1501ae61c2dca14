import { DUTY_CLOCKS, type ClockKind, type EventBody } from '@suqiu/domain';
import { labelOf } from './labels';

/**
 * An event in the words of people. What time brings about names its clock, and the end of a window is no lateness:
 * 签收已超期, 重开期限期满. A pause, a supervision and a card say of which kind they are, a whistle
 * what has become of it.
 */
export function eventLabel(body: EventBody): string {
  switch (body.type) {
    case 'clock_warned':
      return labelOf('clock', body.clock) + (body.light === 'orange' ? '临期' : labelOf('event', body.type));
    case 'clock_breached':
      return labelOf('clock', body.clock) + (isDuty(body.clock) ? labelOf('event', body.type) : '期满');
    case 'paused':
      return `${labelOf('event', body.type)}(${labelOf('standstill', body.reason)})`;
    case 'supervision_opened':
      return labelOf('supervision', body.kind);
    case 'card_given':
      return labelOf('card', body.colour);
    case 'whistle_reported':
      return labelOf('whistleNews', body.report.news);
    default:
      return labelOf('event', body.type);
  }
}

function isDuty(clock: ClockKind): boolean {
  return DUTY_CLOCKS.includes(clock);
}
