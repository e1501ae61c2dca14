import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ThemeEntity } from './theme.entity';

/** One line of a theme's policy list (政策清单); a line that is taken off leaves the table. */
@Entity('theme_policies')
export class ThemePolicyEntity {
  @PrimaryColumn({ name: 'theme_id', type: 'uuid' })
  themeId!: string;

  @ManyToOne(() => ThemeEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'theme_policies_theme_id_fkey' })
  theme?: Relation<ThemeEntity>;

  /** Number within the theme, from 1. */
  @PrimaryColumn({ type: 'integer' })
  no!: number;

  @Column({ type: 'text' })
  title!: string;

  /** The number under which it was issued. */
  @Column({ type: 'text' })
  reference!: string;
}
