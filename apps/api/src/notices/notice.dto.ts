import { Transform, Type } from 'class-transformer';
import { CURSOR_LENGTH } from '../cases/cursor';
import { BooleanField, TextField, WholeNumberField } from '../validation/fields';
import { booleanOf } from '../validation/query-values';

/** Which notices to list. */
export class NoticeListDto {
  @BooleanField({ description: '只列未读', optional: true, example: true })
  @Transform(({ value }: { value: unknown }) => booleanOf(value))
  readonly unread: boolean = false;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}

/** Reading needs nothing to be filled in. */
export class ReadNoticeDto {}
