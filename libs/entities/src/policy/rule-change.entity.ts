import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { RuleDocumentEntity } from './rule-document.entity';

/**
 * A document that came into force, and how far the open cases and whistles have followed. Revision 1 is what comes with the
 * software; changes count from 2, in the order in which they were committed.
 */
@Entity('rule_changes')
export class RuleChangeEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  revision!: number;

  @Column({ type: 'text' })
  cause!: 'calendar' | 'policy' | 'whistles' | 'weights';

  @Column({ name: 'document_id', type: 'uuid' })
  @Index('rule_changes_document_key', { unique: true })
  documentId!: string;

  @ManyToOne(() => RuleDocumentEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'rule_changes_document_id_fkey' })
  document?: Relation<RuleDocumentEntity>;

  @Column({ name: 'effective_from', type: 'date' })
  effectiveFrom!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'text', default: 'restating' })
  status!: 'restating' | 'done';

  /** Open cases that were looked at. */
  @Column({ type: 'integer', default: 0 })
  cases!: number;

  /** Those of them in which a due instant moved. */
  @Column({ type: 'integer', default: 0 })
  changed!: number;

  /** Those of them in which a duty became overdue by it. */
  @Column({ name: 'turned_red', type: 'integer', default: 0 })
  turnedRed!: number;

  /** The same three of the open whistles. */
  @Column({ type: 'integer', default: 0 })
  whistles!: number;

  @Column({ name: 'whistles_changed', type: 'integer', default: 0 })
  whistlesChanged!: number;

  @Column({ name: 'whistles_turned_red', type: 'integer', default: 0 })
  whistlesTurnedRed!: number;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
