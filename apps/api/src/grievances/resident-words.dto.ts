import { AttachmentsField } from '../attachments/attachments-field';
import { ReviewAnswerDto } from '../commands/outcome/review-answer.dto';
import { WordsField } from '../commands/words-field';

export class SupplementDto {
  @WordsField({ description: '补充的内容', example: '昨晚又困人一次,已拨打维保电话。' })
  readonly text!: string;

  @AttachmentsField()
  readonly attachments?: readonly string[];
}

export class AnswerReviewDto extends ReviewAnswerDto {
  @WordsField({ description: '意见', example: '处理及时,谢谢。', optional: true })
  readonly text?: string;
}

export class WithdrawDto {
  @WordsField({ description: '撤回原因', example: '问题已自行解决。', optional: true })
  readonly text?: string;
}

export class ReopeningDto {
  @WordsField({ description: '新的情况', example: '修好后第二天又停运。' })
  readonly text!: string;

  @AttachmentsField()
  readonly attachments?: readonly string[];
}
