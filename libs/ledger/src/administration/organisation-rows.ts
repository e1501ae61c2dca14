import type { OrgKind, OrgLevel } from '@suqiu/domain';
import type { Queries } from '../journal/queries';

/** An organisation as the tree has it. */
export interface TreeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly addressNames: readonly string[];
  readonly level: OrgLevel;
  readonly kind: OrgKind;
  readonly parentId: string | null;
  readonly parentCode: string | null;
  readonly path: string;
  readonly active: boolean;
  readonly deactivatedAt: Date | null;
}

const SUBTREE = `
SELECT o.id, o.code, o.name, o.short_name AS "shortName", o.address_names AS "addressNames", o.level, o.kind,
  o.parent_id AS "parentId", p.code AS "parentCode", o.path, o.active, o.deactivated_at AS "deactivatedAt"
FROM org_units top JOIN org_units o ON starts_with(o.path, top.path) LEFT JOIN org_units p ON p.id = o.parent_id
WHERE top.id = $1 ORDER BY length(o.path), o.id FOR UPDATE OF o`;

/** An organisation and everything below it, itself first; nobody else changes them until the end of the transaction. */
export function lockSubtree(queries: Queries, id: string): Promise<TreeRow[]> {
  return queries.query<TreeRow[]>(SUBTREE, [id]);
}
