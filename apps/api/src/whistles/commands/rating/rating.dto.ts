import { InvitedRater, Satisfaction } from '@suqiu/domain';
import { WordsField } from '../../../commands/words-field';
import { BooleanField, ChoiceField, CodeField } from '../../../validation/fields';

export class RateDepartmentDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-chengguan' })
  readonly orgCode!: string;

  @ChoiceField({ description: '满意程度', of: Object.values(Satisfaction), example: 'very_satisfied' })
  readonly level!: Satisfaction;

  @BooleanField({ description: '问题是否解决', example: true })
  readonly solved!: boolean;

  @WordsField({ description: '评价', example: '到场及时,处置到位。', optional: true })
  readonly text?: string;
}

export class RateWhistleDto {
  @BooleanField({ description: '是否有必要吹哨', example: true })
  readonly needed!: boolean;

  @BooleanField({ description: '召集的部门是否合适', example: true })
  readonly rightDepartments!: boolean;

  @WordsField({ description: '意见', example: '分工清楚。', optional: true })
  readonly text?: string;
}

export class AddRatingDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-chengguan' })
  readonly orgCode!: string;

  @ChoiceField({ description: '评价人', of: Object.values(InvitedRater), example: 'resident' })
  readonly by!: InvitedRater;

  @ChoiceField({ description: '满意程度', of: Object.values(Satisfaction), example: 'satisfied' })
  readonly level!: Satisfaction;

  @WordsField({ description: '评价', example: '居民代表:巷子通了,很满意。', optional: true })
  readonly text?: string;
}
