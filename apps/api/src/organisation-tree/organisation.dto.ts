import { ApiProperty } from '@nestjs/swagger';
import { OrgKind, OrgLevel } from '@suqiu/domain';
import { ArrayMaxSize, IsArray, IsString, Length } from 'class-validator';
import { BooleanField, ChoiceField, CodeField, TextField } from '../validation/fields';

const LONGEST_NAME = 60;
const MOST_NAMES = 20;

const ReasonField = () => TextField({ description: '原因', max: 500, example: '行政区划调整' });

const AddressNamesField = () => (target: object, property: string) => {
  ApiProperty({ type: [String], description: '地址中的其他叫法', example: ['东湖新苑'] })(target, property);
  IsArray()(target, property);
  ArrayMaxSize(MOST_NAMES)(target, property);
  IsString({ each: true })(target, property);
  Length(1, LONGEST_NAME, { each: true })(target, property);
};

/** A new organisation. */
export class CreateOrganisationDto {
  @CodeField({ description: '组织代码,以后不能更改', example: 'donghu-xinyuan' })
  readonly code!: string;

  @TextField({ description: '名称', max: LONGEST_NAME, example: '新苑社区' })
  readonly name!: string;

  @TextField({ description: '简称', max: LONGEST_NAME, example: '新苑' })
  readonly shortName!: string;

  @ChoiceField({ description: '层级', of: Object.values(OrgLevel), example: 'community' })
  readonly level!: OrgLevel;

  @ChoiceField({ description: '类别', of: Object.values(OrgKind), example: 'government' })
  readonly kind!: OrgKind;

  @CodeField({ description: '上级组织代码', example: 'donghu' })
  readonly parentCode!: string;

  @AddressNamesField()
  readonly addressNames!: readonly string[];
}

/** Other names. */
export class RenameOrganisationDto {
  @TextField({ description: '名称', max: LONGEST_NAME, example: '东湖新苑社区' })
  readonly name!: string;

  @TextField({ description: '简称', max: LONGEST_NAME, example: '新苑' })
  readonly shortName!: string;

  @AddressNamesField()
  readonly addressNames!: readonly string[];

  @ReasonField()
  readonly reason!: string;
}

/** Another place in the tree. */
export class MoveOrganisationDto {
  @CodeField({ description: '新的上级组织代码', example: 'ninghai' })
  readonly parentCode!: string;

  @ReasonField()
  readonly reason!: string;
}

/** In use, or not any more. */
export class ActivateOrganisationDto {
  @BooleanField({ description: '下级一并办理', example: true })
  readonly withBelow!: boolean;

  @ReasonField()
  readonly reason!: string;
}
