import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from './grievance.entity';

/** Words that people wrote about a case. Events name them by id, so that words never leave PostgreSQL. */
@Entity('grievance_texts')
export class GrievanceTextEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'grievance_id', type: 'uuid' })
  @Index('grievance_texts_grievance_id_idx')
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'grievance_texts_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

  /** The command that the words came with. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
