import type { OrgKind, OrgLevel } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** An organisation in the tree: district, street, community, estate or grid, or a department or centre beside them. */
@Entity('org_units')
export class OrgUnitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Stable short key for people and files, e.g. `donghu-shiniuyan`. */
  @Column({ type: 'text' })
  @Index('org_units_code_key', { unique: true })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'short_name', type: 'text' })
  shortName!: string;

  @Column({ type: 'text' })
  level!: OrgLevel;

  @Column({ type: 'text' })
  kind!: OrgKind;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  @Index('org_units_parent_id_idx')
  parentId!: string | null;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'org_units_parent_id_fkey' })
  parent?: Relation<OrgUnitEntity> | null;

  /** Codes from the root to this organisation, e.g. `/district/street/community/`: what lies below starts with it. */
  @Column({ type: 'text' })
  @Index('org_units_path_idx', { synchronize: false })
  path!: string;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  /** Since when it is not in use; null while it is, and where nobody knows any more. */
  @Column({ name: 'deactivated_at', type: 'timestamptz', nullable: true })
  deactivatedAt!: Date | null;

  /** Other names under which addresses mention the place. */
  @Column({ name: 'address_names', type: 'text', array: true, default: '{}' })
  addressNames!: string[];
}
