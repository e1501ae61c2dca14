import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { StaffOnly } from '../access/access.decorators';
import { Staff, type ActingStaff } from '../access/principal';
import { IdempotencyKey } from '../idempotency/idempotency-key';
import { StaffDesk } from './staff-desk';
import { ChangeRolesDto, CreateStaffDto, LockDto, ResetPasswordDto, StaffListDto } from './staff.dto';
import { StaffListView, StaffView, StaffWithPasswordView } from './staff.view';

const UsernameParam = () =>
  ApiParam({ name: 'username', type: String, example: 'donghu-dispatcher', description: '用户名' });

/** The accounts of the staff and their roles, for administrators. */
@ApiTags('系统管理')
@StaffOnly()
@Controller('staff')
export class StaffController {
  constructor(private readonly desk: StaffDesk) {}

  /** By user name. @throws Problem `administration.not_permitted` */
  @Get()
  @ApiOperation({ summary: '账号' })
  @ApiOkResponse({ type: StaffListView })
  listStaff(@Staff() staff: ActingStaff, @Query() query: StaffListDto): Promise<StaffListView> {
    return this.desk.page(staff, query);
  }

  /** @throws Problem `staff.not_found` */
  @Get(':username')
  @ApiOperation({ summary: '一个账号' })
  @UsernameParam()
  @ApiOkResponse({ type: StaffView })
  readStaff(@Staff() staff: ActingStaff, @Param('username') username: string): Promise<StaffView> {
    return this.desk.read(staff, username);
  }

  /** A new account with a password that is told once. @throws Problem `staff.username_taken`, `staff.role_misplaced` */
  @Post()
  @ApiOperation({ summary: '新建账号' })
  @ApiCreatedResponse({ type: StaffWithPasswordView })
  createStaff(
    @Staff() staff: ActingStaff,
    @Body() body: CreateStaffDto,
    @IdempotencyKey() key: string,
  ): Promise<StaffWithPasswordView> {
    return this.desk.create(staff, body, key);
  }

  /** Gives exactly these roles. @throws Problem `staff.role_misplaced`, `staff.own_account` */
  @Post(':username/roles')
  @HttpCode(200)
  @ApiOperation({ summary: '变更角色' })
  @UsernameParam()
  @ApiOkResponse({ type: StaffView })
  changeRoles(
    @Staff() staff: ActingStaff,
    @Param('username') username: string,
    @Body() body: ChangeRolesDto,
    @IdempotencyKey() key: string,
  ): Promise<StaffView> {
    return this.desk.setRoles(staff, { username, key, what: 'roles', asked: body }, body.roles, body.reason);
  }

  /** Lets nobody in by this account any more, and ends its sessions. @throws Problem `staff.own_account` */
  @Post(':username/lock')
  @HttpCode(200)
  @ApiOperation({ summary: '停用账号' })
  @UsernameParam()
  @ApiOkResponse({ type: StaffView })
  lockStaff(
    @Staff() staff: ActingStaff,
    @Param('username') username: string,
    @Body() body: LockDto,
    @IdempotencyKey() key: string,
  ): Promise<StaffView> {
    return this.desk.setActive(staff, { username, key, what: 'lock', asked: body }, false, body.reason);
  }

  @Post(':username/unlock')
  @HttpCode(200)
  @ApiOperation({ summary: '启用账号' })
  @UsernameParam()
  @ApiOkResponse({ type: StaffView })
  unlockStaff(
    @Staff() staff: ActingStaff,
    @Param('username') username: string,
    @Body() body: LockDto,
    @IdempotencyKey() key: string,
  ): Promise<StaffView> {
    return this.desk.setActive(staff, { username, key, what: 'unlock', asked: body }, true, body.reason);
  }

  /** A password that is told once; the one before counts no more. @throws Problem `staff.own_account` */
  @Post(':username/reset-password')
  @HttpCode(200)
  @ApiOperation({ summary: '重置密码' })
  @UsernameParam()
  @ApiOkResponse({ type: StaffWithPasswordView })
  resetPassword(
    @Staff() staff: ActingStaff,
    @Param('username') username: string,
    @Body() body: ResetPasswordDto,
    @IdempotencyKey() key: string,
  ): Promise<StaffWithPasswordView> {
    return this.desk.resetPassword(staff, { username, key, what: 'reset-password', asked: body });
  }
}
