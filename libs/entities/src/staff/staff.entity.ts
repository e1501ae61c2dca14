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

  /** Until when the password lets its owner in to set one of their own; null where it is their own. */
  @Column({ name: 'password_once_until', type: 'timestamptz', nullable: true })
  passwordOnceUntil!: Date | null;

  /** False: locked, with every session ended. */
  @Column({ type: 'boolean', default: true })
  active!: boolean;
}
