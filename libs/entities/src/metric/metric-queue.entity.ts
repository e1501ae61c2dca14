import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a set counts: a case, or a whistle with the departments that it summons. */
export type MetricSubjectKind = 'case' | 'whistle';

/** A case or whistle that has moved and is to be counted anew. Written with the step, taken away with the result. */
@Entity('metric_queue')
export class MetricQueueEntity {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: MetricSubjectKind;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ name: 'queued_at', type: 'timestamptz', default: () => 'now()' })
  queuedAt!: Date;
}
