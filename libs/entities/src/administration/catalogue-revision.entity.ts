import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { StaffEntity } from '../staff/staff.entity';

/** What is revised by dated documents: an entry of the dispatch catalogue, or the words of a notice. */
export type RevisedKind = 'category' | 'notice_template';

/** How an entry of a catalogue is from a day on. Never changes; of several for one day the last one counts. */
@Entity('catalogue_revisions')
@Index('catalogue_revisions_in_force_idx', ['kind', 'code', 'effectiveAt', 'id'])
export class CatalogueRevisionEntity {
  /** In the order in which they were added. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: RevisedKind;

  /** Of the category or the template. */
  @Column({ type: 'text' })
  code!: string;

  /** The local date from which it counts. */
  @Column({ name: 'effective_from', type: 'date' })
  effectiveFrom!: string;

  /** When that day begins. */
  @Column({ name: 'effective_at', type: 'timestamptz' })
  effectiveAt!: Date;

  @Column({ type: 'jsonb' })
  document!: Readonly<Record<string, unknown>>;

  /** Article, decree or decision, or `design`. */
  @Column({ type: 'text' })
  basis!: string;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt!: Date;

  @Column({ name: 'added_by', type: 'uuid' })
  addedBy!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'catalogue_revisions_added_by_fkey' })
  addedByStaff?: Relation<StaffEntity>;
}
