import { ApiProperty } from '@nestjs/swagger';
import type { ThemeVolume, VolumePhase } from '@suqiu/domain';
import { themeLabelOf } from '../../labels/theme-labels';

const PHASES: readonly VolumePhase[] = ['before', 'adoption', 'after', 'running'];

/** The cases of one month. */
export class MonthCountView {
  @ApiProperty({ type: String, example: '2026-10' })
  readonly month!: string;

  @ApiProperty({ type: 'integer', description: '群众诉求(不含主动发现)' })
  readonly cases!: number;

  @ApiProperty({ type: 'integer', description: '未诉先办:主动发现' })
  readonly proactive!: number;

  @ApiProperty({ enum: [...PHASES] })
  readonly phase!: VolumePhase;

  @ApiProperty({ type: String, example: '立题前' })
  readonly phaseLabel!: string;
}

/** The mean of whole months; null where there is none. */
export class VolumeMeanView {
  @ApiProperty({ type: 'integer', description: '完整月份数' })
  readonly months!: number;

  @ApiProperty({ type: Number, nullable: true, description: '月均群众诉求' })
  readonly cases!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: '月均主动发现' })
  readonly proactive!: number | null;
}

/** What has become of the matter: month by month, and before the adoption beside after it. */
export class ThemeVolumeView {
  @ApiProperty({ type: String, example: 'ZT202610-000001' })
  readonly themeNo!: string;

  @ApiProperty({ type: String, nullable: true, example: '2026-11', description: '立题月份' })
  readonly adoptedIn!: string | null;

  @ApiProperty({ type: [MonthCountView] })
  readonly months!: readonly MonthCountView[];

  @ApiProperty({ type: VolumeMeanView })
  readonly before!: VolumeMeanView;

  @ApiProperty({ type: VolumeMeanView })
  readonly after!: VolumeMeanView;
}

export function themeVolumeView(
  themeNo: string,
  adoptedIn: string | null,
  { months, before, after }: ThemeVolume,
): ThemeVolumeView {
  const shown = months.map((month) => ({ ...month, phaseLabel: themeLabelOf('phase', month.phase) }));
  return { themeNo, adoptedIn, months: shown, before, after };
}
