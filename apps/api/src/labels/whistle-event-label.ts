import { isReminder, WhistleClockKind, type WhistleEventBody } from '@suqiu/domain';
import { labelOf } from './labels';

/**
 * An event of a whistle in the words of people. What time brings about names its clock (报到已超期), and the end of the time
 * for rating is no lateness; a ruling and an escalation say what it is about.
 */
export function whistleEventLabel(body: WhistleEventBody): string {
  switch (body.type) {
    case 'clock_warned':
      return labelOf('whistleClock', body.clock) + (body.light === 'orange' ? '临期' : '即将到期');
    case 'clock_breached':
      if (isReminder(body.clock)) return labelOf('whistleClock', body.clock);
      return (
        labelOf('whistleClock', body.clock) + (body.clock === WhistleClockKind.rating ? '期满' : '已超期')
      );
    case 'objection_ruled':
      return body.upheld ? '异议成立' : body.automatic ? '逾期未裁定,视为应哨' : '异议不成立,视为应哨';
    case 'escalated':
      return labelOf('whistleClock', body.stage) + labelOf('whistleEvent', body.type);
    case 'alarm_raised':
      return labelOf('whistleAlarm', body.alarm);
    default:
      return labelOf('whistleEvent', body.type);
  }
}
