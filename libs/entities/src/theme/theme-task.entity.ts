import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrgUnitEntity } from '../organisation/org-unit.entity';
import { ThemeEntity } from './theme.entity';

/** One line of a theme's task list, with the organisation that answers for it (任务清单, 责任清单). */
@Entity('theme_tasks')
export class ThemeTaskEntity {
  @PrimaryColumn({ name: 'theme_id', type: 'uuid' })
  themeId!: string;

  @ManyToOne(() => ThemeEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'theme_tasks_theme_id_fkey' })
  theme?: Relation<ThemeEntity>;

  /** Number within the theme, from 1. */
  @PrimaryColumn({ type: 'integer' })
  no!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'org_id', type: 'uuid' })
  orgId!: string;

  @ManyToOne(() => OrgUnitEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'org_id', foreignKeyConstraintName: 'theme_tasks_org_id_fkey' })
  org?: Relation<OrgUnitEntity>;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt!: Date | null;
}
