import type { components } from '../../api/schema.gen';

/** A case as the work list shows it. */
export type CaseItem = components['schemas']['CaseItemView'];

/** The same with when the page read it, on the page's own clock: its countdown goes on from there. */
export interface ReadCase extends CaseItem {
  readonly readAt: number;
}

/** Notes on rows when they were read. */
export function readNow(items: readonly CaseItem[]): readonly ReadCase[] {
  const readAt = Date.now();
  return items.map((item) => ({ ...item, readAt }));
}
