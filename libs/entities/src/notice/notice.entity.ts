import type { Notice, NoticeTemplate } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GrievanceEntity } from '../grievance/grievance.entity';

/** Something that a resident or an organisation is told about a case; at most once for each event. */
@Entity('notices')
@Index('notices_once_key', { synchronize: false })
@Index('notices_inbox_idx', ['orgUnitId', 'createdAt', 'id'])
export class NoticeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'grievance_id', type: 'uuid' })
  grievanceId!: string;

  @ManyToOne(() => GrievanceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'grievance_id', foreignKeyConstraintName: 'notices_grievance_id_fkey' })
  grievance?: Relation<GrievanceEntity>;

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
