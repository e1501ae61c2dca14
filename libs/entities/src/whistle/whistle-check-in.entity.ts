import type { CheckInMethod } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { StaffEntity } from '../staff/staff.entity';
import { WhistleEntity } from './whistle.entity';

/** How a department showed that it is there (签到): where somebody stood, and what they saw. Never leaves PostgreSQL. */
@Entity('whistle_check_ins')
export class WhistleCheckInEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'whistle_id', type: 'uuid' })
  @Index('whistle_check_ins_whistle_id_idx')
  whistleId!: string;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'whistle_id', foreignKeyConstraintName: 'whistle_check_ins_whistle_id_fkey' })
  whistle?: Relation<WhistleEntity>;

  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'org_id', foreignKeyConstraintName: 'whistle_check_ins_org_id_fkey' })
  org?: Relation<OrgUnitEntity>;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'whistle_check_ins_staff_id_fkey' })
  staff?: Relation<StaffEntity>;

  @Column({ type: 'text' })
  method!: CheckInMethod;

  /** Degrees, WGS 84. */
  @Column({ type: 'double precision', nullable: true })
  lat!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lng!: number | null;

  /** How far off the position may be, in metres, as the device says. */
  @Column({ name: 'accuracy_m', type: 'double precision', nullable: true })
  accuracyM!: number | null;

  @Column({ type: 'bytea', nullable: true, select: false })
  photo!: Buffer | null;

  /** Media type of the photo. */
  @Column({ name: 'photo_type', type: 'text', nullable: true })
  photoType!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
