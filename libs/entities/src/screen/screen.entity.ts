import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { StaffEntity } from '../staff/staff.entity';

/** A link by which a big screen (大屏) shows the figures of one organisation. Only the hash of its token is kept. */
@Entity('screens')
@Index('screens_org_idx', ['orgId', 'id'])
export class ScreenEntity {
  /** In the order in which they were made. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  @Index('screens_token_hash_key', { unique: true })
  tokenHash!: Buffer;

  /** The district or street whose figures it shows. */
  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'org_id', foreignKeyConstraintName: 'screens_org_id_fkey' })
  org?: Relation<OrgUnitEntity>;

  /** The heading of the screen. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'screens_created_by_fkey' })
  creator?: Relation<StaffEntity>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** When the link ends by itself; null where it does not. */
  @Column({ name: 'valid_until', type: 'timestamptz', nullable: true })
  validUntil!: Date | null;

  /** About when a screen last read its figures; null before the first time. */
  @Column({ name: 'last_read_at', type: 'timestamptz', nullable: true })
  lastReadAt!: Date | null;

  @Column({ name: 'revoked_by', type: 'uuid', nullable: true })
  revokedBy!: string | null;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'revoked_by', foreignKeyConstraintName: 'screens_revoked_by_fkey' })
  revoker?: Relation<StaffEntity>;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
