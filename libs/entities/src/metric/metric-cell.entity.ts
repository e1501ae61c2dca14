import type { CountsBySet, SpreadsBySet } from '@suqiu/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The sums of a unit in a period, for every set at once. Only the projector writes it. */
@Entity('metric_cells')
export class MetricCellEntity {
  /** How time is cut into periods, e.g. `calendar_month`. */
  @PrimaryColumn({ type: 'text' })
  scheme!: string;

  /** Key of the period within the scheme. */
  @PrimaryColumn({ type: 'text' })
  period!: string;

  @PrimaryColumn({ type: 'text' })
  axis!: 'handler' | 'place' | 'category' | 'channel';

  /** Id of an organisation; for `category` and `channel` that of a district or street, a slash and the code. */
  @PrimaryColumn({ type: 'text' })
  unit!: string;

  /** By set: how many facts, the sum of their amounts, and both again of what a decision has taken out. */
  @Column({ type: 'jsonb' })
  counts!: CountsBySet;

  /** By set of amounts: how many facts have which amount, in tenths of an hour, for percentiles. */
  @Column({ type: 'jsonb', default: {} })
  spreads!: SpreadsBySet;
}
