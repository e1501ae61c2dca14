import { DAY_MS, HOUR_MS, type Instant } from '@suqiu/domain';
import type { Life } from '../life/life';
import type { World } from '../life/world';

const AWAKE_FROM_HOUR = 8;
const AWAKE_HOURS = 14;
/** How much faster people are when something burns. */
const HASTE = 6;

/** After about so many hours of work. What is urgent is worked on around the clock, an emergency at once. */
export function later(life: Life, { office }: World, from: Instant, medianHours: number): Instant {
  const ms = life.random.around(medianHours) * HOUR_MS;
  switch (life.state.urgency) {
    case 'emergency':
      return from + Math.ceil(ms / HASTE);
    case 'urgent':
      return from + Math.ceil(ms);
    default:
      return office.after(from, ms);
  }
}

/** At an instant, or when people are at work again: for what is not urgent. */
export function around(life: Life, { office }: World, at: Instant): Instant {
  const whole = Math.ceil(at);
  const { urgency } = life.state;
  if (urgency === 'emergency' || urgency === 'urgent') return whole;
  return office.after(whole, life.random.next() * HOUR_MS);
}

/** When a resident does something about so many hours later, while awake. */
export function awake(life: Life, { zoneOffsetMs }: World, from: Instant, medianHours: number): Instant {
  const at = from + Math.ceil(life.random.around(medianHours, 0.8) * HOUR_MS);
  const local = at + zoneOffsetMs;
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  const open = midnight + AWAKE_FROM_HOUR * HOUR_MS;
  if (local >= open && local < open + AWAKE_HOURS * HOUR_MS) return at;
  const morning = local < open ? open : open + DAY_MS;
  return morning - zoneOffsetMs + life.random.below(2 * HOUR_MS);
}
