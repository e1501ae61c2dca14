import { TextField } from '../../validation/fields';

/** What a resident has written so far. */
export class SuggestCategoriesDto {
  @TextField({
    description: '居民所写的话;只用来比对,不保存',
    max: 500,
    example: '电梯又坏了,昨晚还困过人。',
  })
  readonly words!: string;
}
