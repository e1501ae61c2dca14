import { MetricSubject } from '@suqiu/domain';
import { Type } from 'class-transformer';
import { ChoiceField, CodeField, WholeNumberField } from '../validation/fields';
import { FigureAddressDto, PeriodDto } from './figure-address.dto';

/** Which figures to lay side by side. */
export class DashboardDto extends PeriodDto {
  @ChoiceField({
    description: '只列出一类单位;省略则全部,各自排名',
    of: Object.values(MetricSubject),
    optional: true,
    example: 'street',
  })
  readonly subject?: MetricSubject;
}

/** Which figure to follow over periods. */
export class TrendDto extends FigureAddressDto {
  @CodeField({ description: '指标代码', example: 'satisfied_rate' })
  readonly metric!: string;

  @WholeNumberField({ description: '期数,以 period 为末期', min: 1, max: 60, optional: true, example: 12 })
  @Type(() => Number)
  readonly periods: number = 12;
}
