import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something to hand over to the outside, written in the transaction that caused it and delivered at least once. */
@Entity('outbox')
@Index('outbox_undelivered_idx', ['availableAt', 'id'], { where: 'delivered_at IS NULL' })
export class OutboxMessageEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  topic!: string;

  /** Messages of one key keep their order. */
  @Column({ type: 'text' })
  key!: string;

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
