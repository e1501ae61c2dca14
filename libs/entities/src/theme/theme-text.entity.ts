import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ThemeEntity } from './theme.entity';

/** Words that people wrote about a theme. Events name them by id. */
@Entity('theme_texts')
export class ThemeTextEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'theme_id', type: 'uuid' })
  @Index('theme_texts_theme_id_idx')
  themeId!: string;

  @ManyToOne(() => ThemeEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'theme_texts_theme_id_fkey' })
  theme?: Relation<ThemeEntity>;

  /** The command that the words came with; `propose` for why it was proposed. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
