import { TextField, ChoiceField, CodeField } from '../validation/fields';

/** By whom a case is counted for a unit. */
export const BY = ['handler', 'place'] as const;

/** Which period: of which scheme, and its key. */
export class PeriodDto {
  @CodeField({
    description: '考核周期:calendar_month 自然月、assessment_month 考核月、noon_day 日报(正午至正午)',
    optional: true,
    example: 'calendar_month',
  })
  readonly scheme: string = 'calendar_month';

  @TextField({
    description: '周期,月为 YYYY-MM,日为 YYYY-MM-DD;省略则为当前周期',
    max: 10,
    optional: true,
  })
  readonly period?: string;

  @ChoiceField({
    description: '口径:handler 承办单位,place 诉求所在地',
    of: BY,
    optional: true,
    example: 'handler',
  })
  readonly by: (typeof BY)[number] = 'handler';
}

/** Which figure: of which unit and period, and of which part of it. */
export class FigureAddressDto extends PeriodDto {
  @CodeField({ description: '组织代码;省略则为本单位', optional: true })
  readonly org?: string;

  @CodeField({ description: '只计该诉求分类(限区和街道)', optional: true })
  readonly category?: string;

  @CodeField({ description: '只计该来源渠道(限区和街道)', optional: true })
  readonly channel?: string;
}
