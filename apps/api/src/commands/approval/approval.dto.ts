import { ApiProperty } from '@nestjs/swagger';
import { LimitUnit, NonAcceptanceCode } from '@suqiu/domain';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, ValidateNested } from 'class-validator';
import { BooleanField, ChoiceField, TextField, WholeNumberField } from '../../validation/fields';
import { WordsField } from '../words-field';

/** An amount of time. */
export class LimitDto {
  @WholeNumberField({ description: '数量', min: 1, max: 100_000, example: 5 })
  readonly amount!: number;

  @ChoiceField({ description: '单位', of: Object.values(LimitUnit), example: 'natural_day' })
  readonly unit!: LimitUnit;
}

export class RequestExtensionDto {
  @ApiProperty({ type: LimitDto, description: '延长多久' })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LimitDto)
  readonly by!: LimitDto;

  @TextField({ description: '依据', max: 200, example: '特种设备安全法第四十条' })
  readonly legalBasis!: string;

  @WordsField({ description: '延期理由', example: '配件到货需五日。' })
  readonly text!: string;
}

/** An approver's yes or no. */
export class ApprovalDto {
  @BooleanField({ description: '是否批准', example: true })
  readonly granted!: boolean;

  @WordsField({ description: '审批意见', example: '同意。', optional: true })
  readonly text?: string;
}

export class RequestTerminationDto {
  @ChoiceField({
    description: '终止事由',
    of: [...Object.values(NonAcceptanceCode), 'not_cooperating'],
    example: 'not_cooperating',
  })
  readonly ground!: NonAcceptanceCode | 'not_cooperating';

  @WordsField({ description: '终止理由', example: '多次联系,诉求人拒绝提供必要信息。' })
  readonly text!: string;
}

export class ReopenDto {
  @WordsField({ description: '新的情况', example: '故障再次发生。' })
  readonly text!: string;
}
