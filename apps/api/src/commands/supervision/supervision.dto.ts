import { SupervisionKind } from '@suqiu/domain';
import { ChoiceField, WholeNumberField } from '../../validation/fields';
import { WordsField } from '../words-field';

/** By the level above the lead, by the district, by its leaders. */
const GRAVEST = 3;
const MOST = 10_000;

export class SuperviseDto {
  @ChoiceField({
    description: '督办类别:领导督办、重点督办(超时督办由系统发起)',
    of: [SupervisionKind.leader, SupervisionKind.key],
    example: 'leader',
  })
  readonly kind!: typeof SupervisionKind.leader | typeof SupervisionKind.key;

  @WholeNumberField({ description: '督办级别,3 级最重', min: 1, max: GRAVEST, example: 2 })
  readonly level!: number;

  @WordsField({ description: '督办意见', example: '请三日内书面说明进展和下一步安排。' })
  readonly text!: string;
}

/** Names one supervision of the case. */
export class AnswerSupervisionDto {
  @WholeNumberField({ description: '督办序号', min: 1, max: MOST, example: 1 })
  readonly no!: number;

  @WordsField({ description: '督办回复', example: '配件明日到货,后天恢复运行。' })
  readonly text!: string;
}

export class CloseSupervisionDto {
  @WholeNumberField({ description: '督办序号', min: 1, max: MOST, example: 1 })
  readonly no!: number;

  @WordsField({ description: '销号意见', example: '整改到位,同意销号。', optional: true })
  readonly text?: string;
}

export class UrgeDto {
  @WordsField({ description: '催办内容', example: '诉求人再次来电,请尽快办理。', optional: true })
  readonly text?: string;
}

export class AnswerCardDto {
  @WordsField({ description: '书面说明', example: '已约谈责任人,今日安排专人办理。' })
  readonly text!: string;
}
