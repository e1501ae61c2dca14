import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** Something to hand over to the outside, written in the transaction that caused it and delivered at least once. */
@Entity('outbox')
@Index('outbox_undelivered_idx', ['availableAt', 'id'], { where: 'delivered_at IS NULL' })
@Index('outbox_undelivered_reports_idx', ['key', 'position'], {
  where: "delivered_at IS NULL AND topic = 'case_report'",
})
export class OutboxMessageEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  topic!: string;

  /** What it is about. Reports to cases of one key are delivered one after the other. */
  @Column({ type: 'text' })
  key!: string;

  /** The order in which messages were written. */
  @Column({ type: 'bigint' })
  @Generated('increment')
  position!: string;

  @Column({ type: 'jsonb' })
  payload!: Readonly<Record<string, unknown>>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'available_at', type: 'timestamptz' })
  availableAt!: Date;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;
}
