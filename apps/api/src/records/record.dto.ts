import { Type } from 'class-transformer';
import { InstantField, TextField, WholeNumberField } from '../validation/fields';
import { RECORD_CURSOR_LENGTH } from './record-cursor';

/** Which part of a unit's record to read. */
export class RecordDto {
  @InstantField({ description: '自此时刻起(含)', optional: true, example: '2020-01-01T00:00:00Z' })
  readonly from?: string;

  @InstantField({ description: '至此时刻止(不含)', optional: true, example: '2099-12-31T16:00:00Z' })
  readonly to?: string;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: RECORD_CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}
