import type { SupervisionCause, SupervisionKind } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from './grievance.entity';

/** A supervision of a case (督办), as lists and records of a unit read it. */
@Entity('supervisions')
@Index('supervisions_org_idx', ['orgId', 'openedAt'])
export class SupervisionEntity {
  @PrimaryColumn({ name: 'grievance_id', type: 'uuid' })
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'supervisions_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

  /** Number within the case, from 1. */
  @PrimaryColumn({ type: 'integer' })
  no!: number;

  /** The unit that led the case when it was opened: the one that is watched. */
  @Column({ name: 'org_id', type: 'uuid', nullable: true })
  orgId!: string | null;

  @Column({ type: 'text' })
  kind!: SupervisionKind;

  @Column({ type: 'smallint' })
  level!: number;

  @Column({ type: 'text', nullable: true })
  cause!: SupervisionCause | null;

  /** Who opened it; null: the rules did. */
  @Column({ name: 'by_org_id', type: 'uuid', nullable: true })
  byOrgId!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
}
