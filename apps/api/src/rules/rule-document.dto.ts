import { ApiProperty } from '@nestjs/swagger';
import { PACKS_FOLDER, WHISTLES_FOLDER } from '@suqiu/policy';
import { Type } from 'class-transformer';
import { IsDefined, IsObject } from 'class-validator';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BooleanField, WholeNumberField } from '../validation/fields';

/** The next version of a pack that comes with the software, on a day that is always to come. */
const GENERIC = {
  ...(JSON.parse(readFileSync(join(PACKS_FOLDER, 'generic', '1.json'), 'utf8')) as object),
  version: 2,
  effectiveFrom: '2099-01-01',
};

/** The same of a whistle pack. */
const GENERIC_WHISTLES = {
  ...(JSON.parse(readFileSync(join(WHISTLES_FOLDER, 'generic', '1.json'), 'utf8')) as object),
  version: 2,
  effectiveFrom: '2099-01-01',
};

const YEAR = {
  year: 2027,
  source: '国务院办公厅关于2027年部分节假日安排的通知(演练)',
  days: [{ date: '2027-01-01', kind: 'rest', name: '元旦' }],
};

const OVERLAY = {
  overlay: 'yunze',
  source: '云泽区人民政府通知(演练)',
  days: [{ date: '2027-03-03', kind: 'rest', name: '三月三' }],
};

const document = (description: string, example: object) =>
  ApiProperty({ type: 'object', additionalProperties: true, description, example });

/** A version of a policy pack. */
export class PolicyDocumentDto {
  @document('规则包的一个版本,格式同 libs/policy/packs', GENERIC)
  @IsDefined()
  @IsObject()
  readonly document!: object;

  @BooleanField({ description: '未结诉求是否适用;省略则按文档所写', optional: true })
  readonly applyToOpen?: boolean;
}

/** A version of a whistle pack. */
export class WhistlePackDocumentDto {
  @document('吹哨规则包的一个版本,格式同 libs/policy/whistles', GENERIC_WHISTLES)
  @IsDefined()
  @IsObject()
  readonly document!: object;

  @BooleanField({ description: '未结吹哨是否适用;省略则按文档所写', optional: true })
  readonly applyToOpen?: boolean;
}

/** A year of the calendar. */
export class YearDocumentDto {
  @document('一个年度的放假安排;也可以是国务院通知的公开数据格式', YEAR)
  @IsDefined()
  @IsObject()
  readonly document!: object;
}

/** The days that a place sets for itself. */
export class OverlayDocumentDto {
  @document('本地自行规定的休息日和工作日,整体替换', OVERLAY)
  @IsDefined()
  @IsObject()
  readonly document!: object;
}

/** Which of the moved clocks to list; all are counted. */
export class MovesDto {
  @WholeNumberField({
    description: '跳过的项数:上一页的 nextAfter',
    min: 0,
    max: 1_000_000_000,
    optional: true,
    example: 0,
  })
  @Type(() => Number)
  readonly after: number = 0;

  @WholeNumberField({ description: '列出的项数', min: 1, max: 1_000, optional: true, example: 500 })
  @Type(() => Number)
  readonly limit: number = 500;
}
