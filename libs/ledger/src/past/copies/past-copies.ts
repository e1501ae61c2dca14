import { CHAIN_START, hashOver } from '../../journal/event-hash';
import type { TableTexts } from '../rows/table-texts';
import { nameInCopy } from './name-in-copy';
import { filled, Stencils } from './stencil';
import type { WrittenLife } from './written-life';

/** How often everything is written, and by how much the running numbers of one copy are ahead of those of the one before. */
export interface CopyPlan {
  readonly copies: number;
  readonly block: number;
}

/** Everything is written once. */
export const NO_COPIES: CopyPlan = { copies: 1, block: 0 };

/**
 * Lives that stand for several alike. A copy differs in its ids, its number and the hashes that follow from them, and in
 * nothing else, so what the rules allowed the one they allowed the other. What a life was decided by of others (yellow
 * cards, the case that it was merged into, whistles) it finds in its own copy of the past.
 */
export class PastCopies {
  constructor(
    private readonly plan: CopyPlan,
    /** Ids of organisations and staff: these stay what they are. */
    private readonly standing: ReadonlySet<string>,
  ) {}

  get count(): number {
    return this.plan.copies;
  }

  /** The rows of a life and of each of its copies. */
  *of<Table extends string>(life: WrittenLife<Table>): Generator<TableTexts<Table>> {
    yield life.texts;
    const { copies, block } = this.plan;
    if (copies === 1) return;
    const stencils = new Stencils();
    const tables = Object.keys(life.texts) as Table[];
    const rows = tables.map((table) => stencils.cut(life.texts[table]));
    const chain = life.chain().map(({ text, hash }) => ({
      event: stencils.cut(text),
      place: stencils.placeOf(hash),
    }));
    const isNamed = stencils.names.map((name) => !this.standing.has(name) && !/^[0-9a-f]{64}$/.test(name));
    for (let copy = 1; copy < copies; copy += 1) {
      const names = stencils.names.map((name, place) =>
        isNamed[place] ? nameInCopy(name, copy, block) : name,
      );
      let hash = CHAIN_START;
      for (const { event, place } of chain) {
        hash = hashOver(hash, filled(event, names));
        names[place] = hash.toString('hex');
      }
      const texts = rows.map((row, index) => [tables[index], filled(row, names)] as const);
      yield Object.fromEntries(texts) as TableTexts<Table>;
    }
  }
}
