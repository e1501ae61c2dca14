import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { STAFF_ROLES } from '@suqiu/domain';
import { StaffOnly } from '../access/access.decorators';
import { labelOf } from '../labels/labels';
import { StaffRolesView } from './staff-roles.view';

/** The roles that accounts can hold. */
@ApiTags('系统管理')
@StaffOnly()
@Controller('staff-roles')
export class StaffRolesController {
  /** All of them, from the grid upwards; which of them fit an organisation is said when one is given. */
  @Get()
  @ApiOperation({ summary: '角色目录' })
  @ApiOkResponse({ type: StaffRolesView })
  listStaffRoles(): StaffRolesView {
    return { items: STAFF_ROLES.map((role) => ({ role, roleLabel: labelOf('role', role) })) };
  }
}
