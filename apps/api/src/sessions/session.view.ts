import { ApiProperty } from '@nestjs/swagger';
import { OrgKind, OrgLevel, STAFF_ROLES, type StaffRole } from '@suqiu/domain';
import { actingRoleName, type HeldRole, type StaffPrincipal } from '../access/principal';
import { labelOf } from '../labels/labels';
import { CONSOLE_PAGES, ROLE_PAGES, type ConsolePage } from './role-pages';

export class RoleOrganisationView {
  @ApiProperty({ type: String, example: 'donghu' })
  readonly code!: string;

  @ApiProperty({ type: String })
  readonly name!: string;

  @ApiProperty({ enum: Object.values(OrgLevel) })
  readonly level!: OrgLevel;

  @ApiProperty({ enum: Object.values(OrgKind) })
  readonly kind!: OrgKind;
}

/** A role that the person may act in. */
export class ActingRoleView {
  @ApiProperty({ type: String, description: '填入 X-Acting-Role', example: 'street_dispatcher@donghu' })
  readonly actingRole!: string;

  @ApiProperty({ enum: [...STAFF_ROLES] })
  readonly role!: StaffRole;

  @ApiProperty({ type: String })
  readonly roleLabel!: string;

  @ApiProperty({ type: RoleOrganisationView })
  readonly organisation!: RoleOrganisationView;

  @ApiProperty({
    enum: [...CONSOLE_PAGES],
    isArray: true,
    description: '该角色的页面,按菜单顺序;第一个是首页',
  })
  readonly pages!: readonly ConsolePage[];
}

/** A session that was just opened. The token is told here and never again; to our own pages it goes as a cookie alone. */
export class SessionView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: '用于 Authorization: Bearer;本系统页面登录时为 null,由 Cookie 携带',
  })
  readonly token!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly expiresAt!: string;

  @ApiProperty({ type: String })
  readonly displayName!: string;

  @ApiProperty({ type: [ActingRoleView] })
  readonly roles!: readonly ActingRoleView[];
}

/** The person who is signed in. */
export class MeView {
  @ApiProperty({ type: String })
  readonly username!: string;

  @ApiProperty({ type: String })
  readonly displayName!: string;

  @ApiProperty({ type: Boolean, description: '须先修改管理员给的一次性密码' })
  readonly mustChangePassword!: boolean;

  @ApiProperty({ type: [ActingRoleView] })
  readonly roles!: readonly ActingRoleView[];

  @ApiProperty({ type: ActingRoleView, nullable: true, description: '本次请求所用的角色' })
  readonly acting!: ActingRoleView | null;
}

export function actingRoleView(held: HeldRole): ActingRoleView {
  const { code, name, level, kind } = held.organisation;
  return {
    actingRole: actingRoleName(held),
    role: held.role,
    roleLabel: labelOf('role', held.role),
    organisation: { code, name, level, kind },
    pages: ROLE_PAGES[held.role],
  };
}

export function meView(principal: StaffPrincipal): MeView {
  return {
    username: principal.username,
    displayName: principal.displayName,
    mustChangePassword: principal.mustChangePassword,
    roles: principal.roles.map(actingRoleView),
    acting: principal.acting ? actingRoleView(principal.acting) : null,
  };
}
