import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from '../grievance/grievance.entity';
import { WhistleEntity } from './whistle.entity';

/** A case that a whistle was blown for. */
@Entity('whistle_cases')
export class WhistleCaseEntity {
  @PrimaryColumn({ name: 'whistle_id', type: 'uuid' })
  whistleId!: string;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'whistle_id', foreignKeyConstraintName: 'whistle_cases_whistle_id_fkey' })
  whistle?: Relation<WhistleEntity>;

  @PrimaryColumn({ name: 'grievance_id', type: 'uuid' })
  @Index('whistle_cases_grievance_id_idx')
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'whistle_cases_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;
}
