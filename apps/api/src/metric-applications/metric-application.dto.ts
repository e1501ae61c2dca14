import { ApplicationKind, ReviewedKind } from '@suqiu/domain';
import { Transform, Type } from 'class-transformer';
import { CURSOR_LENGTH } from '../cases/cursor';
import { WordsField } from '../commands/words-field';
import { BooleanField, ChoiceField, CodeField, TextField, WholeNumberField } from '../validation/fields';

const PERIOD_LENGTH = 20;

/** An application for exclusion, or an appeal against a deduction. */
export class ApplyDto {
  @ChoiceField({ description: '剔除或申诉', of: Object.values(ApplicationKind), example: 'exclusion' })
  readonly kind!: ApplicationKind;

  @ChoiceField({ description: '诉求或吹哨', of: Object.values(ReviewedKind), example: 'case' })
  readonly subject!: ReviewedKind;

  @TextField({ description: '诉求编号或吹哨编号', max: 40, example: 'SQ20261123-000001' })
  readonly subjectNo!: string;

  @CodeField({ description: '指标组:一同剔除的指标', example: 'three_rates' })
  readonly family!: string;

  @CodeField({ description: '事由', example: 'unreasonable_demand' })
  readonly ground!: string;

  @CodeField({ description: '申诉的指标;剔除申请不填', optional: true })
  readonly figure?: string;

  @CodeField({ description: '申诉的考核周期方案', optional: true })
  readonly scheme?: string;

  @TextField({ description: '申诉的考核周期', max: PERIOD_LENGTH, optional: true })
  readonly period?: string;

  @WordsField({
    description: '申请说明',
    example: '该诉求超出社区职责和法律规定,已当面说明,申请不计入三率。',
  })
  readonly text!: string;
}

/** A decision of one step of the review. */
export class DecideApplicationDto {
  @CodeField({ description: '所见的审核环节', example: 'street_review' })
  readonly step!: string;

  @BooleanField({ description: '是否同意', example: true })
  readonly agrees!: boolean;

  @WordsField({ description: '审核意见', example: '情况属实,同意。' })
  readonly text!: string;
}

/** Why an application is withdrawn, or what was granted is taken back. */
export class ApplicationWordsDto {
  @WordsField({ description: '说明', example: '材料有误,撤回重报。' })
  readonly text!: string;
}

/** Which applications to list. */
export const APPLICATION_BOXES = ['inbox', 'own', 'area'] as const;
export type ApplicationBox = (typeof APPLICATION_BOXES)[number];

export class ApplicationListDto {
  @ChoiceField({
    description: 'inbox 待本单位审核,own 本单位申请的,area 本辖区的',
    of: [...APPLICATION_BOXES],
    optional: true,
    example: 'inbox',
  })
  readonly box: ApplicationBox = 'inbox';

  @BooleanField({ description: '只列未决的', optional: true, example: false })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  readonly open: boolean = false;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}

/** What an application would be about; left out, the catalogue is told for any. */
export class ApplicationCatalogueDto {
  @ChoiceField({ description: '诉求或吹哨', of: Object.values(ReviewedKind), optional: true })
  readonly subject?: ReviewedKind;

  @TextField({ description: '诉求编号或吹哨编号', max: 40, optional: true })
  readonly subjectNo?: string;
}
