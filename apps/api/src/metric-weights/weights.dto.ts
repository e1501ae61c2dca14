import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsObject } from 'class-validator';
import { CodeField, TextField, WholeNumberField } from '../validation/fields';

const EXAMPLE = {
  weights: [
    {
      id: 'composite',
      parts: [
        { metric: 'response_rate', weight: 0.2 },
        { metric: 'satisfied_rate', weight: 0.4 },
        { metric: 'solved_rate', weight: 0.4 },
      ],
    },
  ],
};

const MOST_PERIODS = 24;

/** Weights that are to count from a day on. */
export class DatedWeightsDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '指标目录的下一版本:只改动所列权重表,自 effectiveFrom 起开始的周期适用',
    example: { version: 2, effectiveFrom: '2099-01-01', basis: 'design', ...EXAMPLE },
  })
  @IsDefined()
  @IsObject()
  readonly document!: object;
}

/** Other weights, and the past periods to try them on. */
export class WeightsTrialDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '改动的权重表,每张表的权重合计为 1',
    example: EXAMPLE,
  })
  @IsDefined()
  @IsObject()
  readonly document!: object;

  @CodeField({ description: '考核周期方案', optional: true, example: 'calendar_month' })
  readonly scheme: string = 'calendar_month';

  @TextField({ description: '最后一个周期;省略则为当前周期', max: 10, optional: true })
  readonly period?: string;

  @WholeNumberField({
    description: '向前试算的周期数',
    min: 1,
    max: MOST_PERIODS,
    optional: true,
    example: 6,
  })
  @Type(() => Number)
  readonly periods: number = 6;
}
