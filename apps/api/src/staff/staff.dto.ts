import { ApiProperty } from '@nestjs/swagger';
import { STAFF_ROLES, type StaffRole } from '@suqiu/domain';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { CURSOR_LENGTH } from '../cases/cursor';
import { BooleanField, ChoiceField, CodeField, TextField, WholeNumberField } from '../validation/fields';
import { booleanOf } from '../validation/query-values';

const MOST_ROLES = 50;

/** A role and the organisation in which it is held. */
export class WantedRoleDto {
  @ChoiceField({ description: '角色', of: STAFF_ROLES, example: 'street_dispatcher' })
  readonly role!: StaffRole;

  @CodeField({ description: '组织代码', example: 'donghu' })
  readonly orgCode!: string;
}

const RolesField = () => (target: object, property: string) => {
  ApiProperty({
    type: [WantedRoleDto],
    description: '角色,整体替换',
    example: [{ role: 'street_dispatcher', orgCode: 'donghu' }],
  })(target, property);
  IsArray()(target, property);
  ArrayMaxSize(MOST_ROLES)(target, property);
  ValidateNested({ each: true })(target, property);
  Type(() => WantedRoleDto)(target, property);
};

/** A new account. */
export class CreateStaffDto {
  @CodeField({ description: '用户名,以后不能更改', example: 'donghu-liu' })
  readonly username!: string;

  @TextField({ description: '姓名', max: 50, example: '刘一禾' })
  readonly displayName!: string;

  @RolesField()
  readonly roles!: readonly WantedRoleDto[];
}

/** The roles that somebody is to hold from now on. */
export class ChangeRolesDto {
  @RolesField()
  readonly roles!: readonly WantedRoleDto[];

  @TextField({ description: '原因', max: 500, example: '岗位调整' })
  readonly reason!: string;
}

/** Why an account is locked or unlocked. */
export class LockDto {
  @TextField({ description: '原因', max: 500, example: '离岗' })
  readonly reason!: string;
}

/** A new password needs nothing but the name in the address. */
export class ResetPasswordDto {}

/** Whom to list. */
export class StaffListDto {
  @CodeField({ description: '该组织及其下级的人员', optional: true, example: 'donghu' })
  readonly organisation?: string;

  @ChoiceField({ description: '角色', of: STAFF_ROLES, optional: true, example: 'street_dispatcher' })
  readonly role?: StaffRole;

  @BooleanField({ description: 'true 只列启用的,false 只列停用的', optional: true })
  @Transform(({ value }: { value: unknown }) => booleanOf(value))
  readonly active?: boolean;

  @TextField({ description: '用户名或姓名中的字', max: 50, optional: true })
  readonly words?: string;

  @WholeNumberField({ description: '每页条数', min: 1, max: 100, optional: true, example: 20 })
  @Type(() => Number)
  readonly limit: number = 20;

  @TextField({ description: '上一页的 nextCursor', max: CURSOR_LENGTH, optional: true })
  readonly cursor?: string;
}
