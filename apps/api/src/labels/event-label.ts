import { DUTY_CLOCKS, type EventBody } from '@suqiu/domain';
import { labelOf } from './labels';

/**
 * An event in the words of staff. What time brings about names its clock, and the end of a window is no lateness:
 * 签收已超期, 重开期限期满.
 */
export function eventLabel(body: EventBody): string {
  if (body.type !== 'clock_warned' && body.type !== 'clock_breached') return labelOf('event', body.type);
  const clock = labelOf('clock', body.clock);
  if (body.type === 'clock_warned' && body.light === 'orange') return `${clock}临期`;
  if (!DUTY_CLOCKS.includes(body.clock)) return `${clock}期满`;
  return clock + labelOf('event', body.type);
}
