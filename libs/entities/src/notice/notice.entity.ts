import type { Notice, NoticeTemplate } from '@suqiu/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from '../grievance/grievance.entity';
import { WhistleEntity } from '../whistle/whistle.entity';

/** Something that a resident or an organisation is told about a case or a whistle; at most once for each event. */
@Entity('notices')
@Check('notices_subject_check', 'num_nonnulls(grievance_id, whistle_id) = 1')
@Index('notices_once_key', { synchronize: false })
@Index('notices_inbox_idx', ['orgUnitId', 'createdAt', 'id'])
export class NoticeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The case that it is about; null where it is about a whistle. */
  @Column({ name: 'grievance_id', type: 'uuid', nullable: true })
  grievanceId!: string | null;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'notices_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity> | null;

  @Column({ name: 'whistle_id', type: 'uuid', nullable: true })
  whistleId!: string | null;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'whistle_id', foreignKeyConstraintName: 'notices_whistle_id_fkey' })
  whistle?: Relation<WhistleEntity> | null;

  /** The event that it tells about. */
  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text' })
  template!: NoticeTemplate;

  @Column({ name: 'recipient_kind', type: 'text' })
  recipientKind!: Notice['to']['kind'];

  @Column({ name: 'org_unit_id', type: 'uuid', nullable: true })
  orgUnitId!: string | null;

  @Column({ type: 'jsonb' })
  params!: Notice['params'];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;
}
