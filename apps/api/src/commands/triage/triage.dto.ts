import { EmergencyService, NonAcceptanceCode, Urgency } from '@suqiu/domain';
import { ChoiceField, CodeField, TextField } from '../../validation/fields';
import { WordsField } from '../words-field';

/** A command without anything to fill in. */
export class NothingToSayDto {}

export class RefuseDto {
  @ChoiceField({
    description: '不予受理的法定情形(《北京市接诉即办工作条例》第十一条)',
    of: Object.values(NonAcceptanceCode),
    example: 'NA_LEGAL_CHANNEL',
  })
  readonly code!: NonAcceptanceCode;

  @WordsField({ description: '向诉求人说明的理由', example: '该事项已进入诉讼程序。', optional: true })
  readonly text?: string;
}

export class TransferEmergencyDto {
  @ChoiceField({ description: '紧急服务', of: Object.values(EmergencyService), example: '119' })
  readonly service!: EmergencyService;
}

export class AnswerOnSpotDto {
  @WordsField({ description: '答复内容', example: '老年证可在社区服务中心一楼窗口办理,带身份证即可。' })
  readonly text!: string;
}

export class ClassifyDto {
  @CodeField({ description: '诉求分类代码', example: 'leak-between-homes' })
  readonly categoryCode!: string;

  @ChoiceField({ description: '紧急程度', of: Object.values(Urgency), example: 'normal' })
  readonly urgency!: Urgency;
}

export class MergeDto {
  @TextField({ description: '并入的诉求编号', max: 32, example: 'SQ20261123-000001' })
  readonly intoCaseNo!: string;
}

export class DispatchDto {
  @CodeField({ description: '承办组织代码', example: 'donghu' })
  readonly orgCode!: string;

  @WordsField({ description: '派单说明', example: '请今日内联系诉求人。', optional: true })
  readonly text?: string;
}
