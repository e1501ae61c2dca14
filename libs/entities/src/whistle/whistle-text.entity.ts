import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WhistleEntity } from './whistle.entity';

/** Words that people wrote about a whistle. Events name them by id, so that words never leave PostgreSQL. */
@Entity('whistle_texts')
export class WhistleTextEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'whistle_id', type: 'uuid' })
  @Index('whistle_texts_whistle_id_idx')
  whistleId!: string;

  @ManyToOne(() => WhistleEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'whistle_id', foreignKeyConstraintName: 'whistle_texts_whistle_id_fkey' })
  whistle?: Relation<WhistleEntity>;

  /** The command that the words came with; `draft` and `task` for those of the draft. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
