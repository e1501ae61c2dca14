import { isReminder, type WhistleClockKind } from './clocks';
import type { WhistleRules } from './rules';

/** The lights of a clock on the way to its due instant; what only repeats an alarm has none. */
export function whistleLights(kind: WhistleClockKind, { lights }: WhistleRules): WhistleRules['lights'] {
  return isReminder(kind) ? [] : lights;
}
