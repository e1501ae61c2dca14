import { ApiProperty } from '@nestjs/swagger';
import { Urgency } from '@suqiu/domain';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import {
  BooleanField,
  ChoiceField,
  CodeField,
  DateField,
  MayBeLeftOut,
  TextField,
} from '../validation/fields';

export const DISPATCH_TARGETS = ['community', 'street', 'department'] as const;
export type DispatchTarget = (typeof DISPATCH_TARGETS)[number];

/** To whom a category goes when the place is known. */
export class DispatchRuleDto {
  @ChoiceField({ description: '派往社区、街道或部门', of: DISPATCH_TARGETS, example: 'community' })
  readonly to!: DispatchTarget;

  @CodeField({ description: '部门的组织代码;只在派往部门时填', optional: true })
  readonly departmentCode?: string;
}

/** How a category is from a day on. */
export class ReviseCategoryDto {
  @DateField({ description: '生效日期,今天或以后', example: '2099-01-01' })
  readonly effectiveFrom!: string;

  @BooleanField({ description: '是否在社区职责清单之内', example: true })
  readonly onDutyList!: boolean;

  @ChoiceField({ description: '缺省的紧急程度', of: Object.values(Urgency), example: 'normal' })
  readonly defaultUrgency!: Urgency;

  @ApiProperty({ type: DispatchRuleDto, required: false, description: '派单去向;省略则由受理台派单' })
  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => DispatchRuleDto)
  readonly dispatchRule?: DispatchRuleDto;

  @TextField({ description: '依据', max: 500, example: '区社区职责清单2099年版(演练)' })
  readonly basis!: string;
}
