import type { StaffRole, ThemeEventBody, ThemeEventType } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ThemeEntity } from './theme.entity';

/** What happened to a theme, once and for all: the table refuses changes. Every command made exactly one event. */
@Entity('theme_events')
@Index('theme_events_command_key', ['themeId', 'commandId'], { unique: true })
export class ThemeEventEntity {
  @PrimaryColumn({ name: 'theme_id', type: 'uuid' })
  themeId!: string;

  @ManyToOne(() => ThemeEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'theme_events_theme_id_fkey' })
  theme?: Relation<ThemeEntity>;

  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text' })
  type!: ThemeEventType;

  @Column({ type: 'jsonb' })
  body!: ThemeEventBody;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_staff_id', type: 'uuid' })
  actorStaffId!: string;

  @Column({ name: 'actor_role', type: 'text' })
  actorRole!: StaffRole;

  @Column({ name: 'actor_org_id', type: 'uuid' })
  actorOrgId!: string;

  @Column({ name: 'text_id', type: 'uuid', nullable: true })
  textId!: string | null;

  /** The `Idempotency-Key` of the request. */
  @Column({ name: 'command_id', type: 'text' })
  commandId!: string;

  /** What was asked and by whom: the same key with another request is refused. */
  @Column({ name: 'request_hash', type: 'text' })
  requestHash!: string;
}
