import { Type } from 'class-transformer';
import { WholeNumberField } from '../validation/fields';

/** Which part of a timeline to read. */
export class TimelineDto {
  @WholeNumberField({
    description: '从该序号之后开始',
    min: 0,
    max: 1_000_000_000,
    optional: true,
    example: 0,
  })
  @Type(() => Number)
  readonly after: number = 0;

  @WholeNumberField({ description: '最多条数', min: 1, max: 500, optional: true, example: 200 })
  @Type(() => Number)
  readonly limit: number = 200;
}
