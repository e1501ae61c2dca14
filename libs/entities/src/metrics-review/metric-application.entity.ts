import type { ApplicationKind, ApplicationStatus, OrgRef, ReviewedKind, ReviewStation } from '@suqiu/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An application for exclusion from the figures, or an appeal against a deduction: the fold of its steps. */
@Entity('metric_applications')
@Index('metric_applications_open_key', { synchronize: false })
@Index('metric_applications_inbox_idx', ['stepOrgId', 'appliedAt', 'id'], {
  where: 'step_org_id IS NOT NULL',
})
@Index('metric_applications_unit_idx', ['unitId', 'appliedAt', 'id'])
@Index('metric_applications_street_idx', ['streetId', 'appliedAt', 'id'])
@Index('metric_applications_district_idx', ['districtId', 'appliedAt', 'id'])
@Index('metric_applications_granted_idx', ['subjectId'], { where: "status = 'granted'" })
export class MetricApplicationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ApplicationKind;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: ReviewedKind;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  /** The number that people read. */
  @Column({ name: 'subject_no', type: 'text' })
  subjectNo!: string;

  /** Whose part in a whistle is meant. */
  @Column({ name: 'part_org_id', type: 'uuid', nullable: true })
  partOrgId!: string | null;

  @Column({ type: 'text' })
  family!: string;

  /** The sets whose facts leave the figures when it is granted. */
  @Column({ type: 'text', array: true })
  sets!: string[];

  /** What an appeal disputes: figure, scheme and period. */
  @Column({ type: 'text', nullable: true })
  figure!: string | null;

  @Column({ type: 'text', nullable: true })
  scheme!: string | null;

  @Column({ type: 'text', nullable: true })
  period!: string | null;

  @Column({ type: 'text' })
  ground!: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ type: 'jsonb' })
  unit!: OrgRef;

  /** The street above the unit, or the unit itself where it is one. */
  @Column({ name: 'street_id', type: 'uuid', nullable: true })
  streetId!: string | null;

  @Column({ name: 'district_id', type: 'uuid' })
  districtId!: string;

  @Column({ type: 'jsonb' })
  route!: readonly ReviewStation[];

  @Column({ name: 'rules_version', type: 'text' })
  rulesVersion!: string;

  @Column({ type: 'text' })
  status!: ApplicationStatus;

  @Column({ type: 'smallint' })
  passed!: number;

  @Column({ name: 'took_part', type: 'uuid', array: true })
  tookPart!: string[];

  /** Whose turn it is; null once it is decided. */
  @Column({ name: 'step_org_id', type: 'uuid', nullable: true })
  stepOrgId!: string | null;

  @Column({ type: 'integer' })
  seq!: number;

  @Column({ name: 'applied_at', type: 'timestamptz' })
  appliedAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
