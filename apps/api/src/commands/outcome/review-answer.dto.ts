import { Satisfaction, Solved } from '@suqiu/domain';
import { ChoiceField } from '../../validation/fields';

/** The resident's two answers: solved? satisfied? */
export class ReviewAnswerDto {
  @ChoiceField({ description: '是否解决', of: Object.values(Solved), example: 'solved' })
  readonly solved!: Solved;

  @ChoiceField({ description: '是否满意(好差评五级)', of: Object.values(Satisfaction), example: 'satisfied' })
  readonly satisfaction!: Satisfaction;
}
