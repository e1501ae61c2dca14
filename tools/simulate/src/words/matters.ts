import {
  COMMUNITY_MATTERS,
  DEPARTMENT_MATTERS,
  DESK_MATTERS,
  dispatchCatalogue,
  STREET_MATTERS,
} from '@suqiu/demo';
import type { SeededRandom } from '../random/seeded-random';
import { MORE_MATTERS, type Brought } from './more-matters';

const WRITTEN: readonly Brought[] = [
  ...COMMUNITY_MATTERS,
  ...DEPARTMENT_MATTERS,
  ...STREET_MATTERS,
  ...DESK_MATTERS,
  ...MORE_MATTERS,
];

/** What residents bring, by category. */
export class Matters {
  private readonly byCategory = new Map<string, readonly Brought[]>();

  constructor() {
    for (const { code, name, level } of dispatchCatalogue()) {
      const written = WRITTEN.filter(({ category }) => category === code);
      if (level === 3 || written.length > 0)
        this.byCategory.set(code, written.length > 0 ? written : [unwritten(code, name)]);
    }
  }

  /** A matter of the category. Throws RangeError for a category that the catalogue does not have. */
  draw(category: string, random: SeededRandom): Brought {
    return random.pick(this.byCategory.get(category) ?? []);
  }
}

/** For categories about which nobody has written a story. */
function unwritten(category: string, name: string): Brought {
  return {
    category,
    title: `反映${name}问题`,
    text: `住处附近的${name}问题存在已久,影响日常生活,希望有人来看一看并尽快处理。`,
    reply: `已到现场核实${name}问题并完成处置,后续纳入日常巡查。`,
  };
}
