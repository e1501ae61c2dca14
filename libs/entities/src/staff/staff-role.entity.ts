import type { StaffRole } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { StaffEntity } from './staff.entity';

/** A role that a person holds in one organisation. A person may hold several. */
@Entity('staff_roles')
@Index('staff_roles_binding_key', ['staffId', 'role', 'orgUnitId'], { unique: true })
export class StaffRoleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'staff_roles_staff_id_fkey' })
  staff?: Relation<StaffEntity>;

  @Column({ type: 'text' })
  role!: StaffRole;

  @Column({ name: 'org_unit_id', type: 'uuid' })
  @Index('staff_roles_org_unit_id_idx')
  orgUnitId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'staff_roles_org_unit_id_fkey' })
  orgUnit?: Relation<OrgUnitEntity>;
}
