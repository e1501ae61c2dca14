import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A policy pack as it was when cases were decided under it. A version never changes. */
@Entity('policy_versions')
export class PolicyVersionEntity {
  @PrimaryColumn({ name: 'pack_id', type: 'text' })
  packId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  body!: unknown;

  @Column({ name: 'body_hash', type: 'bytea' })
  bodyHash!: Buffer;

  @Column({ name: 'loaded_at', type: 'timestamptz' })
  loadedAt!: Date;
}
