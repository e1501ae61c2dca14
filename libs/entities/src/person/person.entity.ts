import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who brought a grievance. Name and phone are encrypted field by field; the phone can be searched by its exact number. */
@Entity('persons')
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'name_enc', type: 'bytea', nullable: true, select: false })
  nameEnc!: Buffer | null;

  @Column({ name: 'phone_enc', type: 'bytea', nullable: true, select: false })
  phoneEnc!: Buffer | null;

  /** The key that both fields are encrypted with. */
  @Column({ name: 'key_id', type: 'text' })
  keyId!: string;

  /** Blind index over the normalised phone, for exact search. */
  @Column({ name: 'phone_index', type: 'bytea', nullable: true, select: false })
  @Index('persons_phone_index_idx')
  phoneIndex!: Buffer | null;

  @Column({ type: 'boolean' })
  anonymous!: boolean;

  /** Asked that the name is not told to the unit concerned. */
  @Column({ type: 'boolean' })
  confidential!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
