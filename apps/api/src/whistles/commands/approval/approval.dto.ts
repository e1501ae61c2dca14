import { WordsField } from '../../../commands/words-field';

export class ApproveWhistleDto {
  @WordsField({ description: '审批意见', example: '情况属实,同意吹哨。', optional: true })
  readonly text?: string;
}

export class RefuseWhistleDto {
  @WordsField({ description: '不同意的理由', example: '属街道职责,请先由综合执法队处置。' })
  readonly text!: string;
}

export class WithdrawWhistleDto {
  @WordsField({ description: '撤哨理由', example: '商户已自行拆除,无需各部门到场。' })
  readonly text!: string;
}
