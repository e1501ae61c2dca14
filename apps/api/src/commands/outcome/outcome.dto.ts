import { ApiProperty } from '@nestjs/swagger';
import { CallbackOutcome, ContactChannel, ResultOutcome } from '@suqiu/domain';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { AttachmentsField } from '../../attachments/attachments-field';
import { BooleanField, ChoiceField, MayBeLeftOut } from '../../validation/fields';
import { WordsField } from '../words-field';
import { ReviewAnswerDto } from './review-answer.dto';

export class SubmitResultDto {
  @ChoiceField({ description: '处理意见', of: Object.values(ResultOutcome), example: 'done' })
  readonly outcome!: ResultOutcome;

  @WordsField({ description: '给诉求人的答复', example: '电梯门机已更换,运行正常。' })
  readonly text!: string;

  @ChoiceField({
    description: '已用何种方式告知诉求人;省略则由系统告知',
    of: Object.values(ContactChannel),
    optional: true,
    example: 'phone',
  })
  readonly toldBy?: ContactChannel;

  @AttachmentsField()
  readonly attachments?: readonly string[];
}

export class RecordFeedbackDto {
  @ChoiceField({ description: '告知方式', of: Object.values(ContactChannel), example: 'phone' })
  readonly channel!: ContactChannel;
}

export class ReviewResultDto {
  @BooleanField({ description: '是否通过', example: true })
  readonly approved!: boolean;

  @WordsField({ description: '审核意见', example: '材料齐全,同意办结。', optional: true })
  readonly text?: string;
}

export class RecordCallbackDto {
  @ChoiceField({ description: '回访结果', of: Object.values(CallbackOutcome), example: 'reached' })
  readonly outcome!: CallbackOutcome;

  @ApiProperty({ type: ReviewAnswerDto, required: false, description: '接通时诉求人的评价' })
  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => ReviewAnswerDto)
  readonly answer?: ReviewAnswerDto;

  @WordsField({ description: '回访记录', example: '诉求人表示问题已解决。', optional: true })
  readonly text?: string;
}
