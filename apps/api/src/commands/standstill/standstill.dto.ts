import { PauseReason } from '@suqiu/domain';
import { ChoiceField, InstantField, TextField } from '../../validation/fields';
import { WordsField } from '../words-field';

export class RequestPauseDto {
  @ChoiceField({ description: '挂起事由', of: Object.values(PauseReason), example: 'appraisal' })
  readonly reason!: PauseReason;

  @WordsField({ description: '理由', example: '已委托检测机构对电梯做安全鉴定,等待鉴定报告。' })
  readonly text!: string;
}

export class ResumeDto {
  @WordsField({ description: '说明', example: '鉴定报告已收到。', optional: true })
  readonly text?: string;
}

export class RequestAccountDto {
  @InstantField({ description: '预计解决时间', example: '2036-12-31T10:00:00Z' })
  readonly expectedAt!: string;

  @TextField({ description: '责任领导', max: 100, example: '街道分管城建的副主任' })
  readonly leader!: string;

  @WordsField({ description: '解决方案和阶段计划', example: '电梯已列入明年更新计划,其间每月检修一次。' })
  readonly text!: string;
}

export class ReviewAccountDto {
  @WordsField({ description: '复查情况', example: '更新资金已到位,按计划推进。' })
  readonly text!: string;
}

export class TakeOffAccountDto {
  @WordsField({ description: '销账理由', example: '客观原因已消除,恢复办理。' })
  readonly text!: string;
}
