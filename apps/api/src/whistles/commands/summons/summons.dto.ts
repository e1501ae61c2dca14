import { CodeField } from '../../../validation/fields';
import { WordsField } from '../../../commands/words-field';

export class AddDepartmentDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-shichang' })
  readonly orgCode!: string;

  @WordsField({ description: '请该部门办理的事项', example: '核查八家餐饮店的经营许可。' })
  readonly text!: string;
}

export class ReleaseDepartmentDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-shichang' })
  readonly orgCode!: string;

  @WordsField({ description: '解除的理由', example: '证照齐全,无需该部门继续参与。' })
  readonly text!: string;
}

export class DirectDepartmentDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-gongan' })
  readonly orgCode!: string;

  @WordsField({ description: '责令的要求', example: '请立即派员到场报到。' })
  readonly text!: string;
}
