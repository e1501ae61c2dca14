import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from '../grievance/grievance.entity';
import { ThemeEntity } from './theme.entity';

/** A case that belongs to a theme; one that is taken out again leaves the table. */
@Entity('theme_cases')
export class ThemeCaseEntity {
  @PrimaryColumn({ name: 'theme_id', type: 'uuid' })
  themeId!: string;

  @ManyToOne(() => ThemeEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'theme_cases_theme_id_fkey' })
  theme?: Relation<ThemeEntity>;

  @PrimaryColumn({ name: 'grievance_id', type: 'uuid' })
  @Index('theme_cases_grievance_id_idx')
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'theme_cases_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

  @Column({ name: 'linked_at', type: 'timestamptz' })
  linkedAt!: Date;
}
