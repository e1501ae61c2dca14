import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { StaffEntity } from '../staff/staff.entity';

/** What kind of rule a document is. */
export type RuleDocumentKind = 'calendar_year' | 'calendar_overlay' | 'policy' | 'whistles' | 'weights';

/** A rule that was brought in while the service ran: a year, the days of a place, or a version of a pack. Never changes. */
@Entity('rule_documents')
@Index('rule_documents_key_idx', ['key', 'addedAt'])
@Index('rule_documents_version_key', ['key'], { unique: true, where: "kind IN ('policy', 'whistles')" })
export class RuleDocumentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: RuleDocumentKind;

  /** `cn/2027`, `overlay/<place>`, `<pack>@<version>`, `whistles/<pack>@<version>` or `figures@<version>`. Of several calendar documents of a key the last one counts. */
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'jsonb' })
  document!: unknown;

  /** Whether what is open follows; always so for calendars. */
  @Column({ name: 'apply_to_open', type: 'boolean' })
  applyToOpen!: boolean;

  /** The local date from which it counts. */
  @Column({ name: 'effective_from', type: 'date' })
  effectiveFrom!: string;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt!: Date;

  @Column({ name: 'added_by', type: 'uuid' })
  addedBy!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'rule_documents_added_by_fkey' })
  addedByStaff?: Relation<StaffEntity>;
}
