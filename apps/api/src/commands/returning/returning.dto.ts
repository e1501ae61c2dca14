import { BooleanField, CodeField } from '../../validation/fields';
import { WordsField } from '../words-field';

export class RequestReturnDto {
  @WordsField({ description: '退单理由', example: '该路段属市政养护,不在本社区范围。' })
  readonly text!: string;
}

export class RuleReturnDto {
  @BooleanField({ description: '是否同意退单', example: false })
  readonly upheld!: boolean;

  @CodeField({ description: '同意退单时改派的组织代码', optional: true })
  readonly orgCode?: string;

  @WordsField({ description: '裁定理由', example: '经核实属本社区范围,请继续办理。' })
  readonly text!: string;
}
