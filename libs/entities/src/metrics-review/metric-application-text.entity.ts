import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MetricApplicationEntity } from './metric-application.entity';

/** The words that came with a step of an application. */
@Entity('metric_application_texts')
export class MetricApplicationTextEntity {
  @PrimaryColumn({ name: 'application_id', type: 'uuid' })
  applicationId!: string;

  @ManyToOne(() => MetricApplicationEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({
    name: 'application_id',
    foreignKeyConstraintName: 'metric_application_texts_application_id_fkey',
  })
  application?: Relation<MetricApplicationEntity>;

  /** The step that they explain. */
  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
