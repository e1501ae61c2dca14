import type { StaffRole } from '@suqiu/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One command that somebody gives to many cases at once. */
@Entity('bulk_actions')
@Index('bulk_actions_by_staff_idx', ['staffId', 'startedAt', 'id'])
export class BulkActionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ type: 'text' })
  role!: StaffRole;

  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @Column({ type: 'text' })
  action!: string;

  /** What the single command would have in its body, words included. */
  @Column({ type: 'jsonb' })
  body!: object;

  /** The filters of the list that named the cases; null where they were named one by one. */
  @Column({ type: 'jsonb', nullable: true })
  filter!: object | null;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;
}
