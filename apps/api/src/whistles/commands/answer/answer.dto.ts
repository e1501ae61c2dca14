import { WordsField } from '../../../commands/words-field';
import { BooleanField, CodeField } from '../../../validation/fields';

export class ObjectDto {
  @WordsField({ description: '异议理由', example: '逃生通道认定属消防救援机构职责。' })
  readonly text!: string;
}

export class RuleObjectionDto {
  @CodeField({ description: '提出异议的部门', example: 'yunze-gongan' })
  readonly orgCode!: string;

  @BooleanField({ description: '异议是否成立', example: false })
  readonly upheld!: boolean;

  @WordsField({ description: '裁定理由', example: '现场秩序和出入口安全属公安职责,请报到。' })
  readonly text!: string;
}
