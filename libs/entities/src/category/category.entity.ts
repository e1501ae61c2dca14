import type { Urgency } from '@suqiu/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { DispatchRule } from './dispatch-rule';

/** One entry of the dispatch catalogue, three levels deep. */
@Entity('categories')
export class CategoryEntity {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ name: 'parent_code', type: 'text', nullable: true })
  @Index('categories_parent_code_idx')
  parentCode!: string | null;

  @ManyToOne(() => CategoryEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'parent_code', foreignKeyConstraintName: 'categories_parent_code_fkey' })
  parent?: Relation<CategoryEntity> | null;

  /** 1 to 3, 1 is the broadest. */
  @Column({ type: 'smallint' })
  level!: number;

  @Column({ type: 'text' })
  name!: string;

  /** On the community duty list: a community may lead it (《北京市接诉即办工作条例》 Art. 17). */
  @Column({ name: 'on_duty_list', type: 'boolean' })
  onDutyList!: boolean;

  @Column({ name: 'default_urgency', type: 'text' })
  defaultUrgency!: Urgency;

  /** Codes from the broadest category to this one, e.g. `/housing/property/lifts/`. */
  @Column({ type: 'text' })
  path!: string;

  @Column({ type: 'text', array: true, default: '{}' })
  keywords!: string[];

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ name: 'dispatch_rule', type: 'jsonb', nullable: true })
  dispatchRule!: DispatchRule | null;
}
