import type { ActorRole, ClockStamp, EventBody, EventType } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from './grievance.entity';

/** What happened to a case, once and for all: the table refuses changes, and each row's hash covers the one before. */
@Entity('grievance_events')
export class GrievanceEventEntity {
  @PrimaryColumn({ name: 'grievance_id', type: 'uuid' })
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'grievance_events_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text' })
  type!: EventType;

  /** The cases that a change of the rules has moved: an index on an expression, which the schema builder cannot say. */
  @Index('grievance_events_restated_idx', { synchronize: false })
  @Column({ type: 'jsonb' })
  body!: EventBody;

  @Column({ type: 'jsonb' })
  clocks!: ClockStamp[];

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: 'staff' | 'resident' | 'system';

  @Column({ name: 'actor_staff_id', type: 'uuid', nullable: true })
  actorStaffId!: string | null;

  @Column({ name: 'actor_role', type: 'text' })
  actorRole!: ActorRole;

  @Column({ name: 'actor_org_id', type: 'uuid', nullable: true })
  actorOrgId!: string | null;

  @Column({ name: 'text_id', type: 'uuid', nullable: true })
  textId!: string | null;

  @Column({ name: 'rule_version', type: 'text' })
  ruleVersion!: string;

  @Column({ name: 'command_id', type: 'text' })
  commandId!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'prev_hash', type: 'bytea' })
  prevHash!: Buffer;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}
