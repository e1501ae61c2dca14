import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person who works on cases. */
@Entity('staff')
export class StaffEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  @Index('staff_username_key', { unique: true })
  username!: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  /** argon2id in PHC format. */
  @Column({ name: 'password_hash', type: 'text', select: false })
  passwordHash!: string;

  @Column({ type: 'boolean', default: true })
  active!: boolean;
}
