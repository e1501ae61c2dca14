import type { AdministeredKind } from '@suqiu/entities';
import { Type } from 'class-transformer';
import { ChoiceField, TextField, UuidField, WholeNumberField } from '../validation/fields';
import { ADMINISTERED_KINDS } from './log.view';

/** Which entries of the log. */
export class LogDto {
  @ChoiceField({ description: '对象', of: ADMINISTERED_KINDS, optional: true, example: 'staff' })
  readonly kind?: AdministeredKind;

  @TextField({ description: '用户名或代码', max: 100, optional: true })
  readonly subject?: string;

  @UuidField({ description: '上一页的 nextBefore', optional: true })
  readonly before?: string;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;
}
