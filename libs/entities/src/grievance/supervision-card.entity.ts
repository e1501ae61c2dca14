import type { CardColour } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from './grievance.entity';

/** A yellow or red card that a unit was given on a case. */
@Entity('supervision_cards')
@Index('supervision_cards_org_idx', ['orgId', 'at'])
export class SupervisionCardEntity {
  @PrimaryColumn({ name: 'grievance_id', type: 'uuid' })
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'supervision_cards_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

  /** Number within the case, from 1. */
  @PrimaryColumn({ type: 'integer' })
  no!: number;

  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @Column({ type: 'text' })
  colour!: CardColour;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;
}
