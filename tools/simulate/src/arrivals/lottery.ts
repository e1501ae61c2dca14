import type { SeededRandom } from '../random/seeded-random';

/** Draws one of many names by weight, quickly: the sums are added up once. */
export class Lottery<K extends string = string> {
  private readonly names: readonly K[];
  private readonly sums: readonly number[];

  constructor(weights: Readonly<Record<K, number>>) {
    const entries = (Object.entries(weights) as [K, number][]).filter(([, weight]) => weight > 0);
    let sum = 0;
    this.names = entries.map(([name]) => name);
    this.sums = entries.map(([, weight]) => (sum += weight));
  }

  /** Throws RangeError where nothing has a weight. */
  draw(random: SeededRandom): K {
    const { names, sums } = this;
    const at = random.next() * (sums.at(-1) ?? 0);
    let [from, to] = [0, sums.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sums[middle] ?? 0) > at) to = middle;
      else from = middle + 1;
    }
    const name = names[from];
    if (name === undefined) throw new RangeError('nothing to draw from');
    return name;
  }
}
