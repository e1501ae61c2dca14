import type { StaffRole } from '@suqiu/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One file that the work list was written into: who took it, in which role, and what was in it. Kept. */
@Entity('case_exports')
export class CaseExportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ type: 'text' })
  role!: StaffRole;

  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @Column({ type: 'text' })
  format!: string;

  /** The filters of the list as they were asked for. */
  @Column({ type: 'jsonb' })
  filter!: object;

  @Column({ type: 'text', array: true })
  columns!: string[];

  /** Rows that were read for it, all of them where it is complete. */
  @Column({ type: 'integer', default: 0 })
  rows!: number;

  @Column({ type: 'boolean', default: false })
  complete!: boolean;

  @Column({ name: 'begun_at', type: 'timestamptz' })
  begunAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
