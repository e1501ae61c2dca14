import { METRIC_SETS, periodOf } from '@suqiu/domain';
import type { MetricBook } from '@suqiu/policy';
import type { EntityManager } from 'typeorm';
import { CellSums } from '../metrics/cell-sums';
import { holdProjection } from '../metrics/projector-lock';
import { addToCells } from '../metrics/stored-cells';
import { readFactsOfOrganisations } from '../metrics/stored-facts';
import { loadReference } from '../reference/load-reference';

/**
 * Rearranges the tree and lets the sums follow in the same transaction: what the organisations have done leaves those who
 * were above them and counts for those who are. So cells are the sums of the facts by the tree as it stands, before and
 * after, and nothing has to be counted anew. What was published stays.
 */
export async function withMovedFigures(
  manager: EntityManager,
  book: MetricBook,
  orgIds: readonly string[],
  rearrange: () => Promise<void>,
): Promise<void> {
  await holdProjection(manager);
  const before = await loadReference(manager);
  await rearrange();
  const after = await loadReference(manager);
  const periodsAt = (at: number) =>
    book.periods.map((scheme) => ({ scheme: scheme.code, period: periodOf(scheme, at) }));
  for (const set of METRIC_SETS) {
    const facts = await readFactsOfOrganisations(manager, set, orgIds);
    const left = new CellSums(before, periodsAt);
    const entered = new CellSums(after, periodsAt);
    for (const fact of facts) {
      left.add(fact, -1);
      entered.add(fact, 1);
    }
    await addToCells(manager, left.cells());
    await addToCells(manager, entered.cells());
  }
}
