import { ApiProperty } from '@nestjs/swagger';
import { CheckInMethod } from '@suqiu/domain';
import { Type } from 'class-transformer';
import { IsNumber, IsObject, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { WordsField } from '../../../commands/words-field';
import {
  ChoiceField,
  CodeField,
  LatitudeField,
  LongitudeField,
  MayBeLeftOut,
} from '../../../validation/fields';
import { PHOTO_TEXT_LENGTH } from '../../check-in/photo';

/** A device that knows its place no better than this, in metres, says nothing about where it is. */
const WORST_ACCURACY_M = 10_000;

/** Where a device says that it is. */
export class PositionDto {
  @LatitudeField({ description: '纬度(WGS 84)', example: 30.613 })
  readonly lat!: number;

  @LongitudeField({ description: '经度(WGS 84)', example: 104.099 })
  readonly lng!: number;

  @ApiProperty({
    type: Number,
    minimum: 0,
    maximum: WORST_ACCURACY_M,
    description: '定位精度(米)',
    example: 15,
  })
  @IsNumber()
  @Min(0)
  @Max(WORST_ACCURACY_M)
  readonly accuracy!: number;
}

export class ArriveDto {
  @ChoiceField({
    description: '报到方式:code 报到码、qr 扫码、position 定位',
    of: Object.values(CheckInMethod),
    example: 'position',
  })
  readonly method!: CheckInMethod;

  @ApiProperty({
    type: String,
    required: false,
    pattern: String.raw`^[\d\s]{6,11}$`,
    description: '街道出示的一次性报到码;方式为 code 或 qr 时必填',
  })
  @MayBeLeftOut()
  @IsString()
  @Matches(/^[\d\s]{6,11}$/)
  readonly code?: string;

  @ApiProperty({ type: PositionDto, required: false, description: '所在位置;方式为 position 时必填' })
  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => PositionDto)
  readonly position?: PositionDto;

  @ApiProperty({
    type: String,
    required: false,
    format: 'byte',
    maxLength: PHOTO_TEXT_LENGTH,
    description: '现场照片:JPEG 或 PNG 的 Base64,不超过 1 MiB',
  })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(PHOTO_TEXT_LENGTH)
  readonly photo?: string;
}

export class ConfirmArrivalDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-chengguan' })
  readonly orgCode!: string;
}

export class DisputeArrivalDto {
  @CodeField({ description: '部门的组织代码', example: 'yunze-chengguan' })
  readonly orgCode!: string;

  @WordsField({ description: '不予认可的理由', example: '现场未见该部门人员。' })
  readonly text!: string;
}
