import type { Month, ThemeStatus } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';

/** A theme (每月一题 题目) as lists and pages read it: its events unfolded into columns. */
@Entity('themes')
@Index('themes_proposed_idx', ['proposedAt', 'id'])
@Index('themes_by_month_idx', ['month', 'proposedAt', 'id'])
export class ThemeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'theme_no', type: 'text' })
  @Index('themes_theme_no_key', { unique: true })
  themeNo!: string;

  @Column({ name: 'district_id', type: 'uuid' })
  districtId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'district_id', foreignKeyConstraintName: 'themes_district_id_fkey' })
  district?: Relation<OrgUnitEntity>;

  /** The month in which the matter stood out, `YYYY-MM`. */
  @Column({ type: 'text' })
  month!: Month;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'category_codes', type: 'text', array: true })
  categoryCodes!: string[];

  /** Streets and communities; none for the whole district. */
  @Column({ name: 'place_ids', type: 'uuid', array: true })
  placeIds!: string[];

  @Column({ type: 'text' })
  status!: ThemeStatus;

  /** Number of the last event. */
  @Column({ type: 'integer' })
  seq!: number;

  @Column({ name: 'lead_org_id', type: 'uuid', nullable: true })
  leadOrgId!: string | null;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'lead_org_id', foreignKeyConstraintName: 'themes_lead_org_id_fkey' })
  leadOrg?: Relation<OrgUnitEntity> | null;

  @Column({ name: 'assist_org_ids', type: 'uuid', array: true, default: '{}' })
  assistOrgIds!: string[];

  /** 一方案: the plan that was stated last. */
  @Column({ name: 'plan_text', type: 'text', nullable: true })
  planText!: string | null;

  /** What came of it, or why it was dropped. */
  @Column({ name: 'summary_text', type: 'text', nullable: true })
  summaryText!: string | null;

  @Column({ name: 'proposed_at', type: 'timestamptz' })
  proposedAt!: Date;

  @Column({ name: 'adopted_at', type: 'timestamptz', nullable: true })
  adoptedAt!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** The district, who leads and helps, and all above these. */
  @Column({ name: 'visible_org_ids', type: 'uuid', array: true })
  @Index('themes_visible_org_ids_idx', { synchronize: false })
  visibleOrgIds!: string[];
}
