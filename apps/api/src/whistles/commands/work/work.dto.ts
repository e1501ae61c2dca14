import { WordsField } from '../../../commands/words-field';
import { CodeField } from '../../../validation/fields';

export class RecordWhistleContactDto {
  @WordsField({ description: '联系情况', example: '已与街道联系,约定今日下午到场。', optional: true })
  readonly text?: string;
}

export class SubmitPlanDto {
  @WordsField({ description: '处置方案', example: '三日内下达限期拆除通知,七日内完成拆除。' })
  readonly text!: string;
}

export class ReportDoneDto {
  @WordsField({ description: '办理结果', example: '披棚已拆除并清运。' })
  readonly text!: string;
}

export class SendBackDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-chengguan' })
  readonly orgCode!: string;

  @WordsField({ description: '退回的理由', example: '残留构件尚未清运。' })
  readonly text!: string;
}

export class AddWhistleNoteDto {
  @WordsField({ description: '工作记录', example: '已召开现场会,商户同意自行清理。' })
  readonly text!: string;
}

export class CloseWhistleDto {
  @WordsField({ description: '销哨说明', example: '各部门事项均已办结,现场验收合格。', optional: true })
  readonly text?: string;
}
