import type { Notice, NoticeTemplate } from '@suqiu/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from '../grievance/grievance.entity';
import { MetricApplicationEntity } from '../metrics-review/metric-application.entity';
import { ThemeEntity } from '../theme/theme.entity';
import { WhistleEntity } from '../whistle/whistle.entity';

/**
 * Something that a resident or an organisation is told about a case, a whistle, a theme or an application for exclusion or
 * appeal; at most once for each event.
 */
@Entity('notices')
@Check('notices_subject_check', 'num_nonnulls(grievance_id, whistle_id, theme_id, application_id) = 1')
@Index('notices_once_key', { synchronize: false })
@Index('notices_inbox_idx', ['orgUnitId', 'createdAt', 'id'])
export class NoticeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The case that it is about; null where it is about something else, as the three below. */
  @Column({ name: 'grievance_id', type: 'uuid', nullable: true })
  grievanceId!: string | null;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'notices_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity> | null;

  @Column({ name: 'whistle_id', type: 'uuid', nullable: true })
  whistleId!: string | null;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'whistle_id', foreignKeyConstraintName: 'notices_whistle_id_fkey' })
  whistle?: Relation<WhistleEntity> | null;

  @Column({ name: 'theme_id', type: 'uuid', nullable: true })
  themeId!: string | null;

  @ManyToOne(() => ThemeEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'notices_theme_id_fkey' })
  theme?: Relation<ThemeEntity> | null;

  @Column({ name: 'application_id', type: 'uuid', nullable: true })
  applicationId!: string | null;

  @ManyToOne(() => MetricApplicationEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'notices_application_id_fkey' })
  application?: Relation<MetricApplicationEntity> | null;

  /** The event that it tells about. */
  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text' })
  template!: NoticeTemplate;

  @Column({ name: 'recipient_kind', type: 'text' })
  recipientKind!: Notice['to']['kind'];

  @Column({ name: 'org_unit_id', type: 'uuid', nullable: true })
  orgUnitId!: string | null;

  @Column({ type: 'jsonb' })
  params!: Notice['params'];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;
}
