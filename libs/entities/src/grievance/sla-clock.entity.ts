import type { ClockKind, ClockPause, Light, Limit } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from './grievance.entity';

/** A clock of a case as it stands now. */
@Entity('sla_clocks')
@Index('sla_clocks_unmarked_due_idx', ['dueAt'], {
  where: 'stopped_at IS NULL AND breached_at IS NULL AND paused_at IS NULL',
})
@Index('sla_clocks_owed_assists_idx', ['orgId', 'grievanceId'], {
  where: `kind = 'assist_reply' AND stopped_at IS NULL`,
})
export class SlaClockEntity {
  @PrimaryColumn({ name: 'grievance_id', type: 'uuid' })
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'sla_clocks_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  kind!: ClockKind;

  @Column({ name: 'org_id', type: 'uuid', nullable: true })
  orgId!: string | null;

  /** The rule of the policy pack that gave the limit. */
  @Column({ name: 'rule_id', type: 'text' })
  ruleId!: string;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  /** The limit of the rule, then each extension. */
  @Column({ type: 'jsonb', default: [] })
  limits!: readonly Limit[];

  @Column({ type: 'jsonb', default: [] })
  pauses!: readonly ClockPause[];

  /** Since when it stands still; null while it runs. */
  @Column({ name: 'paused_at', type: 'timestamptz', nullable: true })
  pausedAt!: Date | null;

  @Column({ type: 'text', default: 'green' })
  light!: Light;

  /** Counted by a year whose arrangement was not published yet. */
  @Column({ type: 'boolean', default: false })
  provisional!: boolean;

  @Column({ name: 'calendar_id', type: 'text', default: 'cn@1' })
  calendarId!: string;

  /** When the next warning light comes. */
  @Column({ name: 'next_warn_at', type: 'timestamptz', nullable: true })
  nextWarnAt!: Date | null;

  @Column({ name: 'stopped_at', type: 'timestamptz', nullable: true })
  stoppedAt!: Date | null;

  @Column({ name: 'breached_at', type: 'timestamptz', nullable: true })
  breachedAt!: Date | null;
}
