import type { MetricSet } from '@suqiu/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MetricSubjectKind } from './metric-queue.entity';

/**
 * That a case or whistle belongs to a named set at an instant, for an organisation. Follows from its events alone, and
 * carries where it lies, so that every list behind a figure is one look at this table.
 */
@Entity('metric_facts')
@Index('metric_facts_org_idx', ['setCode', 'orgId', 'at'])
@Index('metric_facts_period_idx', ['setCode', 'at', 'subjectId'])
@Index('metric_facts_flow_idx', { synchronize: false })
export class MetricFactEntity {
  @PrimaryColumn({ name: 'subject_kind', type: 'text' })
  subjectKind!: MetricSubjectKind;

  @PrimaryColumn({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @PrimaryColumn({ name: 'set_code', type: 'text' })
  setCode!: MetricSet;

  /** Which occurrence within subject and set, from 1. */
  @PrimaryColumn({ type: 'integer' })
  no!: number;

  /** The instant that decides in which period it counts. */
  @Column({ type: 'timestamptz' })
  at!: Date;

  /** When a span ended; null while it lasts, and for everything that happens in an instant. */
  @Column({ type: 'timestamptz', nullable: true })
  @Index('metric_facts_standing_idx', { synchronize: false })
  until!: Date | null;

  /** Whether it lasts from `at` to `until`, and so belongs to a stock. */
  @Column({ type: 'boolean', default: false })
  span!: boolean;

  /** The organisation that it counts for. */
  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  /** 1, or a duration in milliseconds. PostgreSQL's driver gives it as a text. */
  @Column({ type: 'bigint' })
  amount!: string;

  /** Number of the event that it comes from. */
  @Column({ name: 'why_seq', type: 'integer' })
  whySeq!: number;

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

  /** Taken out of the figures by a decision (剔除); shown beside them. */
  @Column({ type: 'boolean', default: false })
  excluded!: boolean;
}
