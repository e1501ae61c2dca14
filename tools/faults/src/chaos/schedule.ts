import type { SeededRandom } from '../settings/seeded-random';
import { PARTS, type Part } from '../stack/stack';

/** What happens to the stack, and when: milliseconds from the start of the storm. */
export interface Blow {
  readonly atMs: number;
  /** A part that is killed; `everything`: all is stopped, Temporal's data are deleted, all is started again. */
  readonly what: Part | 'everything';
}

/** Share of its slot in which a blow may fall; the rest keeps two blows on one part apart. */
const SPREAD = 0.6;

/**
 * Every part is killed `kills` times, each round in another order at random moments; half way everything is stopped and
 * Temporal's data are deleted. The same seed gives the same schedule.
 */
export function makeSchedule(random: SeededRandom, kills: number, stormMs: number): Blow[] {
  const order: Blow['what'][] = [];
  for (let round = 0; round < kills; round += 1) {
    if (round === Math.ceil(kills / 2)) order.push('everything');
    order.push(...roundAfter(random, order.at(-1)));
  }
  if (!order.includes('everything')) order.push('everything');
  const slot = stormMs / order.length;
  return order.map((what, index) => ({ what, atMs: Math.round((index + random.between(0, SPREAD)) * slot) }));
}

/** All parts in some order that does not begin with the part that the round before ended with. */
function roundAfter(random: SeededRandom, last: Blow['what'] | undefined): Part[] {
  const parts = random.shuffled(PARTS);
  const [first] = parts;
  return first === last && first !== undefined ? [...parts.slice(1), first] : parts;
}
