import type { ApplicationEventBody, ApplicationEventType, StaffRole } from '@suqiu/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MetricApplicationEntity } from './metric-application.entity';

/** One step of an application: who, when, what. Never changes; the words stand beside it. */
@Entity('metric_application_steps')
export class MetricApplicationStepEntity {
  @PrimaryColumn({ name: 'application_id', type: 'uuid' })
  applicationId!: string;

  @ManyToOne(() => MetricApplicationEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({
    name: 'application_id',
    foreignKeyConstraintName: 'metric_application_steps_application_id_fkey',
  })
  application?: Relation<MetricApplicationEntity>;

  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text' })
  type!: ApplicationEventType;

  @Column({ type: 'jsonb' })
  body!: ApplicationEventBody;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ type: 'text' })
  role!: StaffRole;

  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;
}
