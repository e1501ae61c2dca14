import type { WhistleState, WhistleStatus } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';

/** A whistle as boards and pages read it: the present state unfolded into columns. */
@Entity('whistles')
@Index('whistles_by_street_idx', ['streetOrgId', 'status', 'sortDueAt', 'id'])
@Index('whistles_open_by_street_idx', ['streetOrgId', 'sortDueAt', 'id'], { where: 'NOT ended' })
@Index('whistles_by_district_idx', ['districtOrgId', 'status', 'sortDueAt', 'id'])
@Index('whistles_open_by_district_idx', ['districtOrgId', 'late', 'sortDueAt', 'id'], { where: 'NOT ended' })
@Index('whistles_not_started_idx', ['draftedAt', 'id'], { where: 'process_started_at IS NULL' })
@Index('whistles_open_by_rule_revision_idx', ['ruleRevision', 'id'], { where: 'NOT ended' })
@Index('whistles_next_due_idx', ['nextDueAt'], { where: 'NOT ended' })
export class WhistleEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'whistle_no', type: 'text' })
  @Index('whistles_whistle_no_key', { unique: true })
  whistleNo!: string;

  /** A kind of the whistle pack. */
  @Column({ name: 'kind_id', type: 'text' })
  kindId!: string;

  @Column({ name: 'street_org_id', type: 'uuid' })
  streetOrgId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'street_org_id', foreignKeyConstraintName: 'whistles_street_org_id_fkey' })
  streetOrg?: Relation<OrgUnitEntity>;

  @Column({ name: 'district_org_id', type: 'uuid' })
  districtOrgId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'district_org_id', foreignKeyConstraintName: 'whistles_district_org_id_fkey' })
  districtOrg?: Relation<OrgUnitEntity>;

  /** The words that say why, in `whistle_texts`. */
  @Column({ name: 'reason_text_id', type: 'uuid' })
  reasonTextId!: string;

  /** The earlier whistle for the same matter. */
  @Column({ name: 'rewhistle_of_id', type: 'uuid', nullable: true })
  @Index('whistles_rewhistle_of_id_idx')
  rewhistleOfId!: string | null;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'rewhistle_of_id', foreignKeyConstraintName: 'whistles_rewhistle_of_id_fkey' })
  rewhistleOf?: Relation<WhistleEntity> | null;

  @Column({ type: 'text' })
  status!: WhistleStatus;

  @Column({ type: 'text' })
  light!: string;

  /** A department is late with something that it still owes. */
  @Column({ type: 'boolean' })
  late!: boolean;

  /** Number of the last event. */
  @Column({ type: 'integer' })
  seq!: number;

  /** Hash of the last event. */
  @Column({ name: 'chain_head', type: 'bytea', select: false })
  chainHead!: Buffer;

  /** When the process next has to act by itself; null when nothing is waited for. */
  @Column({ name: 'next_due_at', type: 'timestamptz', nullable: true })
  nextDueAt!: Date | null;

  /** The order of boards: the earliest instant at which somebody owes something, or else `drafted_at`. */
  @Column({ name: 'sort_due_at', type: 'timestamptz' })
  sortDueAt!: Date;

  /** The fold of the events. */
  @Column({ type: 'jsonb', select: false })
  state!: WhistleState;

  /** The revision of the rules by which every clock of the whistle was counted; the sweep of a change raises it. */
  @Column({ name: 'rule_revision', type: 'integer', default: 1 })
  ruleRevision!: number;

  @Column({ name: 'drafted_at', type: 'timestamptz' })
  draftedAt!: Date;

  @Column({ name: 'blown_at', type: 'timestamptz', nullable: true })
  blownAt!: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  /** Nothing more can happen: the process has completed. */
  @Column({ type: 'boolean' })
  ended!: boolean;

  /** When the durable process was started; null until the relay has taken the whistle. */
  @Column({ name: 'process_started_at', type: 'timestamptz', nullable: true })
  processStartedAt!: Date | null;
}
