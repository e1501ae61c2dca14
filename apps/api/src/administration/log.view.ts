import { ApiProperty } from '@nestjs/swagger';
import type { AdministeredKind } from '@suqiu/entities';
import { labelOf } from '../labels/labels';
import type { AdministeredAction } from '../labels/administration-labels';
import type { LogRow } from './log.query';

export const ADMINISTERED_KINDS = [
  'staff',
  'organisation',
  'category',
  'notice_template',
  'outbox',
] as const satisfies AdministeredKind[];

/** Who did it. */
export class AdministratorView {
  @ApiProperty({ type: String })
  readonly username!: string;

  @ApiProperty({ type: String })
  readonly displayName!: string;
}

/** What an administrator did, to what, and why. */
export class LogEntryView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: AdministratorView })
  readonly by!: AdministratorView;

  @ApiProperty({ enum: [...ADMINISTERED_KINDS] })
  readonly kind!: AdministeredKind;

  @ApiProperty({ type: String, example: '账号' })
  readonly kindLabel!: string;

  @ApiProperty({ type: String, description: '用户名或代码' })
  readonly subject!: string;

  @ApiProperty({ type: String, example: 'locked' })
  readonly action!: AdministeredAction;

  @ApiProperty({ type: String, example: '停用账号' })
  readonly actionLabel!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: '变更前后' })
  readonly details!: object;

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;
}

/** One page of the log. */
export class LogView {
  @ApiProperty({ type: [LogEntryView] })
  readonly items!: readonly LogEntryView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的 before;没有下一页时为 null' })
  readonly nextBefore!: string | null;
}

export function logEntryView({ username, displayName, at, ...row }: LogRow): LogEntryView {
  return {
    ...row,
    at: at.toISOString(),
    by: { username, displayName },
    kindLabel: labelOf('administeredKind', row.kind),
    actionLabel: labelOf('administered', row.action),
  };
}
