import type { ClockKind } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from './grievance.entity';

/** A clock of a case as it stands now. */
@Entity('sla_clocks')
@Index('sla_clocks_unmarked_due_idx', ['dueAt'], { where: 'stopped_at IS NULL AND breached_at IS NULL' })
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

  @Column({ name: 'warn_at', type: 'timestamptz', nullable: true })
  warnAt!: Date | null;

  @Column({ name: 'stopped_at', type: 'timestamptz', nullable: true })
  stoppedAt!: Date | null;

  @Column({ name: 'warned_at', type: 'timestamptz', nullable: true })
  warnedAt!: Date | null;

  @Column({ name: 'breached_at', type: 'timestamptz', nullable: true })
  breachedAt!: Date | null;
}
