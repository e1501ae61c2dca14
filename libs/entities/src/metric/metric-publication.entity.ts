import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { StaffEntity } from '../staff/staff.entity';

/** The figures of a district and period as they were made known. Never changes; what changes after it stands in the changes. */
@Entity('metric_publications')
@Index('metric_publications_period_key', ['districtId', 'scheme', 'period', 'publishedAt'], { unique: true })
export class MetricPublicationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  scheme!: string;

  @Column({ type: 'text' })
  period!: string;

  @Column({ name: 'district_id', type: 'uuid' })
  districtId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'district_id', foreignKeyConstraintName: 'metric_publications_district_id_fkey' })
  district?: Relation<OrgUnitEntity>;

  @Column({ name: 'catalogue_version', type: 'text' })
  catalogueVersion!: string;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  @Column({ name: 'published_by', type: 'uuid' })
  publishedBy!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'published_by', foreignKeyConstraintName: 'metric_publications_published_by_fkey' })
  publisher?: Relation<StaffEntity>;

  @Column({ type: 'jsonb' })
  values!: unknown;
}
