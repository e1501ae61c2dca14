import { Type } from 'class-transformer';
import { WholeNumberField } from '../validation/fields';

const LARGEST = 1_000_000;

/** Which versions to compare. */
export class PolicyDiffDto {
  @WholeNumberField({ description: '较早的版本', min: 1, max: LARGEST, example: 1 })
  @Type(() => Number)
  readonly from!: number;

  @WholeNumberField({ description: '较新的版本', min: 1, max: LARGEST, example: 2 })
  @Type(() => Number)
  readonly to!: number;
}
