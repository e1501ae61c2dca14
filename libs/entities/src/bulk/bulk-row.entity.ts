import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { BulkActionEntity } from './bulk-action.entity';

/** One case of a bulk action, and what became of the command to it. */
@Entity('bulk_rows')
@Index('bulk_rows_case_key', ['bulkActionId', 'caseNo'], { unique: true })
@Index('bulk_rows_waiting_idx', ['position', 'bulkActionId'], { where: "outcome = 'waiting'" })
export class BulkRowEntity {
  @PrimaryColumn({ name: 'bulk_action_id', type: 'uuid' })
  bulkActionId!: string;

  @ManyToOne(() => BulkActionEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'bulk_action_id', foreignKeyConstraintName: 'bulk_rows_bulk_action_id_fkey' })
  bulkAction?: Relation<BulkActionEntity>;

  /** From 1, in the order of the list. */
  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ name: 'case_no', type: 'text' })
  caseNo!: string;

  /** `waiting`, then `done` or `refused`; `stuck` where nobody could say after several attempts. */
  @Column({ type: 'text', default: 'waiting' })
  outcome!: string;

  /** How often it was tried. */
  @Column({ type: 'smallint', default: 0 })
  attempts!: number;

  /** Until then nobody else takes it. */
  @Column({ name: 'leased_until', type: 'timestamptz', nullable: true })
  leasedUntil!: Date | null;

  /** Version of the case after the command. */
  @Column({ type: 'integer', nullable: true })
  seq!: number | null;

  /** Code of the problem. */
  @Column({ type: 'text', nullable: true })
  code!: string | null;

  /** The problem in words. */
  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;
}
