import type { OrgKind, OrgLevel } from '@suqiu/domain';

/** An organisation as the directory keeps it. */
export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: OrgLevel;
  readonly kind: OrgKind;
  readonly parentId: string | null;
  readonly active: boolean;
}
