import { Type } from 'class-transformer';
import { CodeField, InstantField, TextField, UuidField, WholeNumberField } from '../../validation/fields';

export class CreateScreenDto {
  @CodeField({ description: '展示哪个区或街道', example: 'donghu' })
  readonly orgCode!: string;

  @TextField({
    description: '大屏的标题;不写个人信息',
    max: 30,
    example: '东湖街道诉求办理态势',
  })
  readonly name!: string;

  @InstantField({ description: '到期时间;省略则长期有效,直到停用', optional: true })
  readonly validUntil?: string;
}

/** Which screens to list. */
export class ScreenListDto {
  @UuidField({ description: '上一页的 nextCursor', optional: true })
  readonly cursor?: string;

  @WholeNumberField({ description: '最多条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;
}
