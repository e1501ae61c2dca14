import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The one answer to a request that may be sent again with the same key. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  /** Whose key it is: the endpoint, and the account where there is one. */
  @PrimaryColumn({ type: 'text' })
  scope!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ name: 'request_hash', type: 'text' })
  requestHash!: string;

  /** HTTP status of the answer. */
  @Column({ type: 'integer' })
  status!: number;

  @Column({ type: 'jsonb' })
  response!: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  @Index('idempotency_keys_created_at_idx')
  createdAt!: Date;
}
