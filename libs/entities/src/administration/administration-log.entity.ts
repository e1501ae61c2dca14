import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { StaffEntity } from '../staff/staff.entity';

/** What administrators look after. */
export type AdministeredKind = 'staff' | 'organisation' | 'category' | 'notice_template' | 'outbox';

/** What an administrator did, to what, and why. Never changes. */
@Entity('administration_log')
@Index('administration_log_subject_idx', ['subjectKind', 'subject', 'id'])
export class AdministrationLogEntity {
  /** In the order of time. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'by_staff_id', type: 'uuid' })
  byStaffId!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({
    name: 'by_staff_id',
    foreignKeyConstraintName: 'administration_log_by_staff_id_fkey',
  })
  byStaff?: Relation<StaffEntity>;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: AdministeredKind;

  /** The user name, or the code of what was changed. */
  @Column({ type: 'text' })
  subject!: string;

  /** E.g. `created`, `locked`, `moved`. */
  @Column({ type: 'text' })
  action!: string;

  /** What was before and what is since; never a password. */
  @Column({ type: 'jsonb' })
  details!: Readonly<Record<string, unknown>>;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
