import { ApiProperty } from '@nestjs/swagger';
import type { RevisionRow } from './revisions.query';

/** What every dated edit says of itself. */
export class RevisionView {
  @ApiProperty({ type: String, format: 'date', description: '生效日期' })
  readonly effectiveFrom!: string;

  @ApiProperty({ type: Boolean, description: '已经生效' })
  readonly inForce!: boolean;

  @ApiProperty({ type: String, description: '依据' })
  readonly basis!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly addedAt!: string;

  @ApiProperty({ type: String, description: '由谁修订' })
  readonly addedBy!: string;
}

export function revisionView(
  { effectiveFrom, effectiveAt, basis, addedAt, addedBy }: RevisionRow<unknown>,
  now: number,
): RevisionView {
  const inForce = effectiveAt.getTime() <= now;
  return { effectiveFrom, inForce, basis, addedAt: addedAt.toISOString(), addedBy };
}
