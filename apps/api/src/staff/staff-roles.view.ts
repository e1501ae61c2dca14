import { ApiProperty } from '@nestjs/swagger';
import { STAFF_ROLES, type StaffRole } from '@suqiu/domain';

/** A role that an account can hold. */
export class StaffRoleView {
  @ApiProperty({ enum: [...STAFF_ROLES] })
  readonly role!: StaffRole;

  @ApiProperty({ type: String, example: '街道派单员' })
  readonly roleLabel!: string;
}

/** All roles. */
export class StaffRolesView {
  @ApiProperty({ type: [StaffRoleView] })
  readonly items!: readonly StaffRoleView[];
}
