import type { MetricSet } from '@suqiu/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { MetricSubjectKind } from './metric-queue.entity';

/** That something came into a published period, or left it, after the publication, and why. Never changes. */
@Entity('metric_changes')
@Index('metric_changes_period_idx', ['districtId', 'scheme', 'period', 'setCode', 'id'])
export class MetricChangeEntity {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @Column({ type: 'text' })
  scheme!: string;

  @Column({ type: 'text' })
  period!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: MetricSubjectKind;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'set_code', type: 'text' })
  setCode!: MetricSet;

  @Column({ type: 'integer' })
  no!: number;

  /** 1: came in, −1: left. What changed left as it was and came in as it is. */
  @Column({ type: 'smallint' })
  delta!: number;

  @Column({ type: 'bigint' })
  amount!: string;

  /** Whether it stood, or stands, among what is taken out by a decision. */
  @Column({ type: 'boolean' })
  excluded!: boolean;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @Column({ name: 'community_id', type: 'uuid', nullable: true })
  communityId!: string | null;

  @Column({ name: 'street_id', type: 'uuid', nullable: true })
  streetId!: string | null;

  @Column({ name: 'district_id', type: 'uuid' })
  districtId!: string;

  @Column({ name: 'category_code', type: 'text', nullable: true })
  categoryCode!: string | null;

  @Column({ type: 'text', nullable: true })
  channel!: string | null;

  /** Type of the event that brought it about, `exclusion`, `rewhistled`, or `recomputed` where the way of counting changed. */
  @Column({ type: 'text' })
  why!: string;

  /** Number of that event; null where it is none. */
  @Column({ name: 'why_seq', type: 'integer', nullable: true })
  whySeq!: number | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
