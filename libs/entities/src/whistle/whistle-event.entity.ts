import type { ActorRole, WhistleClockStamp, WhistleEventBody, WhistleEventType } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WhistleEntity } from './whistle.entity';

/** What happened to a whistle, once and for all: the table refuses changes, and each row's hash covers the one before. */
@Entity('whistle_events')
export class WhistleEventEntity {
  @PrimaryColumn({ name: 'whistle_id', type: 'uuid' })
  whistleId!: string;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'whistle_id', foreignKeyConstraintName: 'whistle_events_whistle_id_fkey' })
  whistle?: Relation<WhistleEntity>;

  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text' })
  type!: WhistleEventType;

  /** The whistles that a change of the rules has moved: an index on an expression, which the schema builder cannot say. */
  @Index('whistle_events_restated_idx', { synchronize: false })
  @Column({ type: 'jsonb' })
  body!: WhistleEventBody;

  @Column({ type: 'jsonb' })
  clocks!: WhistleClockStamp[];

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
