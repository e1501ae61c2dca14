import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { StaffEntity } from '../staff/staff.entity';

/** A list as somebody wants to find it again: its filters and columns under a name. */
@Entity('saved_views')
@Index('saved_views_name_key', ['staffId', 'list', 'name'], { unique: true })
@Index('saved_views_shared_idx', ['orgUnitId', 'name'], { where: 'shared' })
export class SavedViewEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'saved_views_pkey' })
  id!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'saved_views_staff_id_fkey' })
  staff?: Relation<StaffEntity>;

  /** For whom its person acted when saving it; colleagues who act for the same organisation see it when it is shared. */
  @Column({ name: 'org_unit_id', type: 'uuid' })
  orgUnitId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'saved_views_org_unit_id_fkey' })
  orgUnit?: Relation<OrgUnitEntity>;

  /** Of which list: `cases` or `whistles`. */
  @Column({ type: 'text' })
  list!: string;

  @Column({ type: 'text' })
  name!: string;

  /** The query string of the list, without `cursor`. */
  @Column({ type: 'text' })
  query!: string;

  /** The columns that are shown, in their order; none for those that the page shows by itself. */
  @Column({ type: 'text', array: true })
  columns!: string[];

  @Column({ type: 'boolean' })
  shared!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
