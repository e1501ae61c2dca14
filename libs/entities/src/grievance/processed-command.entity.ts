import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from './grievance.entity';

/** A command that a case has taken, with the events that came of it: `from_seq` + 1 to `to_seq`. */
@Entity('processed_commands')
export class ProcessedCommandEntity {
  @PrimaryColumn({ name: 'grievance_id', type: 'uuid' })
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'processed_commands_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

  @PrimaryColumn({ name: 'command_id', type: 'text' })
  commandId!: string;

  @Column({ name: 'from_seq', type: 'integer' })
  fromSeq!: number;

  @Column({ name: 'to_seq', type: 'integer' })
  toSeq!: number;
}
