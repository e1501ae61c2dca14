import type { DepartmentStatus } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { WhistleEntity } from './whistle.entity';

/** A summoned department as its own work list (被吹哨) reads it. */
@Entity('whistle_departments')
@Index('whistle_departments_work_idx', ['orgId', 'open', 'sortDueAt', 'whistleId'], {
  where: 'notified_at IS NOT NULL',
})
export class WhistleDepartmentEntity {
  @PrimaryColumn({ name: 'whistle_id', type: 'uuid' })
  whistleId!: string;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'whistle_id', foreignKeyConstraintName: 'whistle_departments_whistle_id_fkey' })
  whistle?: Relation<WhistleEntity>;

  @PrimaryColumn({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'org_id', foreignKeyConstraintName: 'whistle_departments_org_id_fkey' })
  org?: Relation<OrgUnitEntity>;

  /** 牵头. */
  @Column({ type: 'boolean' })
  lead!: boolean;

  @Column({ type: 'text' })
  status!: DepartmentStatus;

  @Column({ type: 'text' })
  light!: string;

  /** It is late with something that it still owes. */
  @Column({ type: 'boolean' })
  late!: boolean;

  /** It still owes something: its work, or after that its word on the whistle. */
  @Column({ type: 'boolean' })
  open!: boolean;

  /** Since when the department knows of it; null before the whistle is blown. */
  @Column({ name: 'notified_at', type: 'timestamptz', nullable: true })
  notifiedAt!: Date | null;

  /** The order of the work list: the earliest instant at which it owes something, or else when it was told. */
  @Column({ name: 'sort_due_at', type: 'timestamptz' })
  sortDueAt!: Date;
}
