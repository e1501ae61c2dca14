import { ApiProperty } from '@nestjs/swagger';
import { RequestType, Urgency } from '@suqiu/domain';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, IsString, ValidateIf, ValidateNested } from 'class-validator';
import { AttachmentsField } from '../attachments/attachments-field';
import {
  BooleanField,
  ChoiceField,
  CodeField,
  InstantField,
  LatitudeField,
  LongitudeField,
  TextField,
} from '../validation/fields';
import { IsPhone } from '../validation/phone';
import { CHANNELS, type Channel } from './channel';

export class PlaceDto {
  @TextField({ description: '地址', max: 200, example: '东湖街道石牛堰社区橡树林一期3栋2单元' })
  readonly address!: string;

  @CodeField({ description: '社区(或小区、网格)的组织代码', optional: true, example: 'donghu-shiniuyan' })
  readonly communityCode?: string;

  @LatitudeField({ description: '纬度(WGS 84)', optional: true, example: 30.613 })
  readonly lat?: number;

  @LongitudeField({ description: '经度(WGS 84)', optional: true, example: 104.099 })
  readonly lng?: number;
}

export class PetitionerDto {
  @TextField({ description: '姓名;匿名时可省略', max: 50, optional: true, example: '陈女士' })
  readonly name?: string;

  @ApiProperty({
    type: String,
    required: false,
    description: '手机或固定电话;匿名时可省略',
    example: '13800138000',
  })
  @ValidateIf((petitioner: PetitionerDto) => petitioner.anonymous !== true || petitioner.phone !== undefined)
  @IsString()
  @IsPhone()
  readonly phone?: string;

  @BooleanField({ description: '匿名', optional: true, example: false })
  readonly anonymous: boolean = false;

  @BooleanField({ description: '要求对被反映单位保密', optional: true, example: false })
  readonly confidential: boolean = false;
}

/** A grievance as a resident reports it. */
export class ReportGrievanceDto {
  @ChoiceField({ description: '诉求类型', of: Object.values(RequestType), example: 'help_request' })
  readonly requestType!: RequestType;

  @CodeField({ description: '分类代码;省略则由受理台归类', optional: true, example: 'property-facilities' })
  readonly categoryCode?: string;

  @TextField({ description: '标题', max: 100, example: '小区大门道闸故障' })
  readonly title!: string;

  @TextField({ description: '内容', max: 4000, example: '大门道闸损坏两周,外来车辆随意进出,物业一直未修。' })
  readonly description!: string;

  @ApiProperty({ type: PlaceDto, description: '地点' })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PlaceDto)
  readonly place!: PlaceDto;

  @ApiProperty({ type: PetitionerDto, description: '诉求人' })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PetitionerDto)
  readonly petitioner!: PetitionerDto;

  @ChoiceField({ description: '来源渠道', of: CHANNELS, optional: true, example: 'web' })
  readonly channel: Channel = 'web';

  @ChoiceField({
    description: '紧急程度;省略则按分类',
    of: Object.values(Urgency),
    optional: true,
    example: 'normal',
  })
  readonly urgency?: Urgency;

  @InstantField({ description: '发生时间', optional: true, example: '2026-11-20T01:30:00Z' })
  readonly occurredAt?: string;

  @CodeField({ description: '被投诉组织的代码', optional: true })
  readonly complainedOrgCode?: string;

  @AttachmentsField()
  readonly attachments?: readonly string[];
}
