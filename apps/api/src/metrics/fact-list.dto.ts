import { Type } from 'class-transformer';
import { ChoiceField, TextField, WholeNumberField } from '../validation/fields';
import { FACT_CURSOR_LENGTH } from './fact-cursor';
import { FigureAddressDto } from './figure-address.dto';
import { FigurePart } from './figure-parts';

/** Which part of a figure to list. */
export class FactListDto extends FigureAddressDto {
  @ChoiceField({
    description: '分子、分母,或经批准剔除的',
    of: Object.values(FigurePart),
    optional: true,
    example: 'numerator',
  })
  readonly part: FigurePart = FigurePart.numerator;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: FACT_CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}
