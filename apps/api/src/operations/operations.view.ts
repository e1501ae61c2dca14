import { ApiProperty } from '@nestjs/swagger';
import { labelOf } from '../labels/labels';
import type { OutboxTopicCode } from '../labels/administration-labels';
import type { OutboxCount, OutboxRow } from './outbox.query';

/** A message that was not delivered yet. What it says is not shown. */
export class OutboxMessageView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, example: 'case_report' })
  readonly topic!: string;

  @ApiProperty({ type: String, example: '吹哨进展告知诉求' })
  readonly topicLabel!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', description: '下次发送' })
  readonly nextTryAt!: string;

  @ApiProperty({ type: 'integer', description: '已发送的次数' })
  readonly attempts!: number;

  @ApiProperty({ type: String, nullable: true, description: '上次未成的原因(代码);空为等待中' })
  readonly lastError!: string | null;
}

export class OutboxCountView {
  @ApiProperty({ type: String })
  readonly topic!: string;

  @ApiProperty({ type: String })
  readonly topicLabel!: string;

  @ApiProperty({ type: 'integer', description: '未送达' })
  readonly waiting!: number;

  @ApiProperty({ type: 'integer', description: '其中发送未成的' })
  readonly failed!: number;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly oldestAt!: string;
}

/** One page of what was not delivered yet, and how much there is of each topic. */
export class OutboxView {
  @ApiProperty({ type: [OutboxCountView] })
  readonly counts!: readonly OutboxCountView[];

  @ApiProperty({ type: [OutboxMessageView] })
  readonly items!: readonly OutboxMessageView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor;没有下一页时为 null' })
  readonly nextCursor!: string | null;
}

/** A message is tried again. */
export class RetriedView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;
}

/** Jobs in the background. */
export const JOBS = [
  'open_cases',
  'open_whistles',
  'mark_overdue',
  'count_figures',
  'restate',
  'deliver',
] as const;
export type Job = (typeof JOBS)[number];

/** How far a job is behind. */
export class JobView {
  @ApiProperty({ enum: [...JOBS] })
  readonly code!: Job;

  @ApiProperty({ type: String, example: '启动诉求流程' })
  readonly label!: string;

  @ApiProperty({ type: 'integer', description: '积压件数,至多计到 10000' })
  readonly waiting!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '最早的一件' })
  readonly oldestAt!: string | null;
}

export class JobsView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf!: string;

  @ApiProperty({ type: [JobView] })
  readonly items!: readonly JobView[];
}

const topicLabel = (topic: string): string => labelOf('outboxTopic', topic as OutboxTopicCode);

export function outboxMessageView(row: OutboxRow): OutboxMessageView {
  const { id, topic, createdAt, nextTryAt, attempts, lastError } = row;
  return {
    ...{ id, topic, attempts, lastError, topicLabel: topicLabel(topic) },
    createdAt: createdAt.toISOString(),
    nextTryAt: nextTryAt.toISOString(),
  };
}

export function outboxCountView({ topic, waiting, failed, oldestAt }: OutboxCount): OutboxCountView {
  return { topic, topicLabel: topicLabel(topic), waiting, failed, oldestAt: oldestAt.toISOString() };
}
