import { ApiProperty } from '@nestjs/swagger';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { ActingRoleView, actingRoleView } from '../sessions/session.view';
import { isoOf } from '../validation/iso';
import type { StaffRow } from './staff.query';

/** An account of the staff. */
export class StaffView {
  @ApiProperty({ type: String, example: 'donghu-liu' })
  readonly username!: string;

  @ApiProperty({ type: String })
  readonly displayName!: string;

  @ApiProperty({ type: Boolean, description: 'false 为已停用' })
  readonly active!: boolean;

  @ApiProperty({ type: Boolean, description: '还没有把一次性密码换成自己的' })
  readonly mustChangePassword!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: '最近登录' })
  readonly lastSignedInAt!: string | null;

  @ApiProperty({ type: [ActingRoleView] })
  readonly roles!: readonly ActingRoleView[];
}

/** An account to which a password was given. */
export class StaffWithPasswordView extends StaffView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: '一次性密码:只在此处告知一次;同一个 Idempotency-Key 再次提交时为 null',
  })
  readonly oncePassword!: string | null;
}

/** One page of the accounts, by user name. */
export class StaffListView {
  @ApiProperty({ type: [StaffView] })
  readonly items!: readonly StaffView[];

  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor;没有下一页时为 null' })
  readonly nextCursor!: string | null;
}

export function staffView({ lastSignedInAt, roles, ...row }: StaffRow, tree: OrganisationTree): StaffView {
  return {
    ...row,
    lastSignedInAt: isoOf(lastSignedInAt),
    roles: roles.flatMap(({ role, orgId }) => {
      const organisation = tree.byId(orgId);
      return organisation ? [actingRoleView({ role, organisation })] : [];
    }),
  };
}
