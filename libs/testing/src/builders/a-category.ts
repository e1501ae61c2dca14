import { Urgency } from '@suqiu/domain';
import type { CategoryEntity } from '@suqiu/entities';

/** A row of `categories`. */
export type CategoryRow = Omit<CategoryEntity, 'parent'>;

/** A category at the top of the catalogue that a community may lead and that waits at the desk. */
export function aCategory(parts: Partial<CategoryRow> & { readonly code: string }): CategoryRow {
  return {
    parentCode: null,
    level: 1,
    name: parts.code,
    onDutyList: true,
    defaultUrgency: Urgency.normal,
    path: `/${parts.code}/`,
    keywords: [],
    active: true,
    dispatchRule: null,
    ...parts,
  };
}
