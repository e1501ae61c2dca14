import { ContactChannel } from '@suqiu/domain';
import { AttachmentsField } from '../../attachments/attachments-field';
import { BooleanField, ChoiceField, CodeField } from '../../validation/fields';
import { WordsField } from '../words-field';

export class RecordContactDto {
  @ChoiceField({ description: '联系方式', of: Object.values(ContactChannel), example: 'phone' })
  readonly channel!: ContactChannel;

  @WordsField({ description: '联系情况', example: '已电话联系,约定明日上午上门查看。', optional: true })
  readonly text?: string;
}

export class AddNoteDto {
  @WordsField({ description: '办理记录', example: '已到现场查看,电梯门机故障,维保单位今日到场。' })
  readonly text!: string;

  @BooleanField({ description: '是否让诉求人看到', example: true })
  readonly shownToResident!: boolean;

  @AttachmentsField()
  readonly attachments?: readonly string[];
}

export class ReachMilestoneDto {
  @CodeField({ description: '阶段目标', example: 'make-safe' })
  readonly milestone!: string;

  @WordsField({ description: '完成情况', example: '井口已围挡并设置警示标志。' })
  readonly text!: string;

  @AttachmentsField()
  readonly attachments?: readonly string[];
}

export class AddAssistDto {
  @CodeField({ description: '协办组织代码', example: 'yunze-zhujian' })
  readonly orgCode!: string;

  @WordsField({ description: '请协办的事项', example: '请核查该小区电梯维保合同。' })
  readonly text!: string;
}

export class ReleaseAssistDto {
  @CodeField({ description: '协办组织代码', example: 'yunze-zhujian' })
  readonly orgCode!: string;
}

export class StateInterimDto {
  @WordsField({
    description: '未能办结的原因与目前情况',
    example: '维保单位正在采购门机配件,预计下周三到货;电梯已停用并张贴告示。',
  })
  readonly text!: string;
}

export class ReplyAssistDto {
  @WordsField({ description: '协办回复', example: '维保合同有效,已责成维保单位更换门机。' })
  readonly text!: string;

  @AttachmentsField()
  readonly attachments?: readonly string[];
}

export class HandDownDto {
  @CodeField({ description: '交办的组织代码', example: 'donghu-shiniuyan' })
  readonly orgCode!: string;

  @WordsField({ description: '交办理由', example: '属社区职责,请社区承办,街道继续跟进。' })
  readonly text!: string;
}

export class EscalateDto {
  @WordsField({ description: '上报理由', example: '涉及市政管网,社区无权处置。' })
  readonly text!: string;
}
