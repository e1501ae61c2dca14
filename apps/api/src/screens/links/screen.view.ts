import { ApiProperty } from '@nestjs/swagger';
import { OrganisationRefView, organisationRef } from '../../organisations/organisation.view';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { isoOf } from '../../validation/iso';
import type { ScreenRow } from './screens.query';

const INSTANT = { type: String, format: 'date-time' } as const;

/** How a link of a big screen stands. */
export const SCREEN_STATUSES = ['active', 'expired', 'revoked'] as const;
export type ScreenStatus = (typeof SCREEN_STATUSES)[number];

/** A link of a big screen, without its token. */
export class ScreenView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, example: '东湖街道诉求办理态势' })
  readonly name!: string;

  @ApiProperty({ type: OrganisationRefView, nullable: true })
  readonly organisation!: OrganisationRefView | null;

  @ApiProperty({ enum: [...SCREEN_STATUSES], description: 'active 在用,expired 已到期,revoked 已停用' })
  readonly status!: ScreenStatus;

  @ApiProperty({ type: String, description: '制作人' })
  readonly createdBy!: string;

  @ApiProperty(INSTANT)
  readonly createdAt!: string;

  @ApiProperty({ ...INSTANT, nullable: true, description: '到期时间;长期有效为 null' })
  readonly validUntil!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: '大屏最近读取数据的时间,误差数分钟' })
  readonly lastReadAt!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: '停用时间' })
  readonly revokedAt!: string | null;
}

/** A link that was made just now. */
export class MadeScreenView extends ScreenView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: '大屏的口令,地址为 /screen#口令:只在此处告知一次;同一个 Idempotency-Key 再次提交时为 null',
  })
  readonly token!: string | null;
}

/** One page of links, newest first. */
export class ScreenListView {
  @ApiProperty({ type: [ScreenView] })
  readonly items!: readonly ScreenView[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}

export function screenView(row: ScreenRow, tree: OrganisationTree, now: number): ScreenView {
  const { id, name, orgId, createdBy, createdAt, validUntil, lastReadAt, revokedAt } = row;
  return {
    id,
    name,
    organisation: organisationRef(tree, orgId),
    status: statusOf(row, now),
    createdBy,
    createdAt: createdAt.toISOString(),
    validUntil: isoOf(validUntil),
    lastReadAt: isoOf(lastReadAt),
    revokedAt: isoOf(revokedAt),
  };
}

/** Whether a link still opens its screen, and why not. */
export function statusOf(
  { validUntil, revokedAt }: Pick<ScreenRow, 'validUntil' | 'revokedAt'>,
  now: number,
): ScreenStatus {
  if (revokedAt !== null) return 'revoked';
  return validUntil !== null && validUntil.getTime() <= now ? 'expired' : 'active';
}
