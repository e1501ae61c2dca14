import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { StaffEntity } from '../staff/staff.entity';

/** A sheet with a code that hangs at one spot and knows where that is. */
@Entity('posters')
@Index('posters_org_idx', ['orgId', 'no'])
export class PosterEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** From a sequence; what the code names. */
  @Column({ type: 'bigint' })
  @Index('posters_no_key', { unique: true })
  no!: string;

  /** The estate, grid or community that it hangs in. */
  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'org_id', foreignKeyConstraintName: 'posters_org_id_fkey' })
  org?: Relation<OrgUnitEntity>;

  /** Where in it, as it is said: building, entrance. Nothing about persons. */
  @Column({ type: 'text' })
  spot!: string;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'posters_created_by_fkey' })
  creator?: Relation<StaffEntity>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'revoked_by', type: 'uuid', nullable: true })
  revokedBy!: string | null;

  @ManyToOne(() => StaffEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'revoked_by', foreignKeyConstraintName: 'posters_revoked_by_fkey' })
  revoker?: Relation<StaffEntity>;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
