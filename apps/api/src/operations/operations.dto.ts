import { Transform, Type } from 'class-transformer';
import { CURSOR_LENGTH } from '../cases/cursor';
import { BooleanField, TextField, WholeNumberField } from '../validation/fields';
import { booleanOf } from '../validation/query-values';

/** What of the outbox to list. */
export class OutboxDto {
  @BooleanField({ description: '只列发送未成的', optional: true })
  @Transform(({ value }: { value: unknown }) => booleanOf(value))
  readonly failed: boolean = false;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}

/** A retry needs nothing but the id in the address. */
export class RetryDto {}
