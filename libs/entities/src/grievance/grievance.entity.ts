import type { GrievanceState, GrievanceStatus, OrgLevel, RequestType, Urgency } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CategoryEntity } from '../category/category.entity';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { PersonEntity } from '../person/person.entity';

/** A case as lists and pages read it: what was reported, and the present state unfolded into columns. */
@Entity('grievances')
@Index('grievances_open_by_due_idx', ['sortDueAt', 'id'], { where: 'NOT ended' })
@Index('grievances_open_by_lead_idx', ['leadOrgId', 'sortDueAt', 'id'], { where: 'NOT ended' })
@Index('grievances_open_by_rule_revision_idx', ['ruleRevision', 'id'], { where: 'NOT ended' })
@Index('grievances_ended_by_due_idx', ['sortDueAt', 'id'], { where: 'ended' })
@Index('grievances_paused_by_due_idx', ['sortDueAt', 'id'], {
  where: `NOT ended AND state -> 'pause' <> 'null'::jsonb`,
})
@Index('grievances_on_account_by_due_idx', ['sortDueAt', 'id'], {
  where: `NOT ended AND state -> 'account' <> 'null'::jsonb`,
})
@Index('grievances_open_by_registered_idx', ['registeredAt', 'id'], { where: 'NOT ended' })
@Index('grievances_open_by_status_idx', ['status', 'sortDueAt', 'id'], { where: 'NOT ended' })
@Index('grievances_open_by_light_idx', ['light', 'sortDueAt', 'id'], { where: 'NOT ended' })
@Index('grievances_by_street_idx', ['streetId', 'ended', 'sortDueAt', 'id'])
@Index('grievances_by_community_idx', ['communityId', 'ended', 'sortDueAt', 'id'])
@Index('grievances_whistled_by_due_idx', ['sortDueAt', 'id'], {
  where: `NOT ended AND state @? '$.whistles[*] ? (@.endedAt == null)'`,
})
@Index('grievances_extension_asked_by_due_idx', ['sortDueAt', 'id'], {
  where: `NOT ended AND state -> 'extensions' -> 'pending' <> 'null'::jsonb`,
})
@Index('grievances_pause_asked_by_due_idx', ['sortDueAt', 'id'], {
  where: `NOT ended AND state -> 'pendingPause' <> 'null'::jsonb`,
})
@Index('grievances_account_asked_by_due_idx', ['sortDueAt', 'id'], {
  where: `NOT ended AND state -> 'pendingAccount' <> 'null'::jsonb`,
})
@Index('grievances_callback_open_by_due_idx', ['sortDueAt', 'id'], {
  where: `NOT ended AND status <> 'closed' AND state -> 'callback' -> 'answer' = 'null'::jsonb`,
})
@Index('grievances_to_decide_idx', ['dispatcherOrgId', 'sortDueAt', 'id'], {
  where: `NOT ended AND (status IN ('return_review', 'termination_review', 'pending_review')
    OR state #> '{extensions,pending}' <> 'null'::jsonb OR state -> 'pendingPause' <> 'null'::jsonb
    OR state -> 'pendingAccount' <> 'null'::jsonb)`,
})
@Index('grievances_to_call_back_idx', ['sortDueAt', 'id'], {
  where: `NOT ended AND state #> '{callback,answer}' = 'null'::jsonb`,
})
@Index('grievances_not_started_idx', ['registeredAt', 'id'], { where: 'process_started_at IS NULL' })
@Index('grievances_registered_idx', ['registeredAt', 'id'])
@Index('grievances_by_category_idx', ['categoryCode', 'registeredAt'])
export class GrievanceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'case_no', type: 'text' })
  @Index('grievances_case_no_key', { unique: true })
  caseNo!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  @Index('grievances_person_id_idx')
  personId!: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'grievances_person_id_fkey' })
  person?: Relation<PersonEntity>;

  /** How it came in: web, phone, visit, import … */
  @Column({ type: 'text' })
  channel!: string;

  @Column({ name: 'request_type', type: 'text' })
  requestType!: RequestType;

  @Column({ type: 'text' })
  urgency!: Urgency;

  @Column({ name: 'category_code', type: 'text' })
  categoryCode!: string;

  @ManyToOne(() => CategoryEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'category_code', foreignKeyConstraintName: 'grievances_category_code_fkey' })
  category?: Relation<CategoryEntity>;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'community_id', type: 'uuid', nullable: true })
  communityId!: string | null;

  @Column({ name: 'street_id', type: 'uuid', nullable: true })
  streetId!: string | null;

  @Column({ name: 'district_id', type: 'uuid' })
  districtId!: string;

  @Column({ name: 'estate_id', type: 'uuid', nullable: true })
  estateId!: string | null;

  @Column({ name: 'grid_id', type: 'uuid', nullable: true })
  gridId!: string | null;

  /** Degrees, WGS 84. */
  @Column({ type: 'double precision', nullable: true })
  lat!: number | null;

  @Column({ type: 'double precision', nullable: true })
  lng!: number | null;

  @Column({ name: 'occurred_at', type: 'timestamptz', nullable: true })
  occurredAt!: Date | null;

  /** The unit complained about: it never receives or sees the case. */
  @Column({ name: 'complained_org_id', type: 'uuid', nullable: true })
  complainedOrgId!: string | null;

  @Column({ name: 'lead_org_id', type: 'uuid', nullable: true })
  leadOrgId!: string | null;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'lead_org_id', foreignKeyConstraintName: 'grievances_lead_org_id_fkey' })
  leadOrg?: Relation<OrgUnitEntity> | null;

  @Column({ name: 'dispatcher_org_id', type: 'uuid', nullable: true })
  dispatcherOrgId!: string | null;

  @Column({ name: 'desk_org_id', type: 'uuid' })
  deskOrgId!: string;

  @Column({ type: 'text' })
  status!: GrievanceStatus;

  /** The lead's level; null while nobody leads. */
  @Column({ type: 'text', nullable: true })
  level!: OrgLevel | null;

  @Column({ type: 'text' })
  light!: string;

  /** Number of the last event. */
  @Column({ type: 'integer' })
  seq!: number;

  /** Hash of the last event: an event cut off at the end would be missed here. */
  @Column({ name: 'chain_head', type: 'bytea', select: false })
  chainHead!: Buffer;

  /** The date promised to the resident: when the case clock is due. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  /** When the process next has to act by itself; null when nothing is waited for. */
  @Column({ name: 'next_due_at', type: 'timestamptz', nullable: true })
  nextDueAt!: Date | null;

  /** The order of work lists (`workOrder`): when the first duty is due; where none runs, a thousand years later. Never null, so pages have no gaps. */
  @Column({ name: 'sort_due_at', type: 'timestamptz' })
  sortDueAt!: Date;

  /** The fold of the events. */
  @Column({ type: 'jsonb', select: false })
  state!: GrievanceState;

  /** The revision of the rules by which every clock of the case was counted; the sweep of a change raises it. */
  @Column({ name: 'rule_revision', type: 'integer', default: 1 })
  ruleRevision!: number;

  /** Bigrams of title, description, address and case number (`searchTokens`). */
  @Column({ type: 'tsvector', select: false })
  @Index('grievances_search_idx', { synchronize: false })
  search!: string;

  @Column({ name: 'registered_at', type: 'timestamptz' })
  registeredAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  /** Nothing more can happen: the process has completed. */
  @Column({ type: 'boolean' })
  ended!: boolean;

  /** When the durable process was started; null until the relay has taken the case. */
  @Column({ name: 'process_started_at', type: 'timestamptz', nullable: true })
  processStartedAt!: Date | null;

  @Column({ name: 'merged_into_id', type: 'uuid', nullable: true })
  mergedIntoId!: string | null;

  /** The words of the answer that the resident was given last. */
  @Column({ name: 'reply_text', type: 'text', nullable: true })
  replyText!: string | null;

  /** Organisations where the case lies, that lead, led, assist, dispatch or triage it, and all above these. */
  @Column({ name: 'visible_org_ids', type: 'uuid', array: true })
  @Index('grievances_visible_org_ids_idx', { synchronize: false })
  visibleOrgIds!: string[];
}
