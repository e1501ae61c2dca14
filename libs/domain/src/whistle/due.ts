import { isRunning } from '../clock/clock';
import { itemsOf, type DueItem } from '../clock/due-items';
import { worstOf, type Light } from '../clock/light';
import type { WhistleClock, WhistleClockKind } from './clocks';
import type { WhistleState } from './state';

/** All that is still to come on the clocks of a whistle, earliest first. */
export function whistleDueItems({ clocks }: WhistleState): DueItem<WhistleClockKind>[] {
  return itemsOf(clocks);
}

/** The earliest item, for the one timer of a whistle; null when only people can move it. */
export function nextWhistleDue(state: WhistleState): DueItem<WhistleClockKind> | null {
  return whistleDueItems(state)[0] ?? null;
}

/** The light of a whistle: the worst of its running clocks; grey when none runs. */
export function whistleLight({ clocks }: WhistleState): Light {
  return lightOfClocks(Object.values(clocks));
}

/** The light of what one department owes. */
export function departmentLight({ clocks }: WhistleState, orgId: string): Light {
  return lightOfClocks(Object.values(clocks).filter((clock) => clock.orgId === orgId));
}

function lightOfClocks(clocks: readonly WhistleClock[]): Light {
  return worstOf(clocks.filter(isRunning).map(({ light }) => light));
}
