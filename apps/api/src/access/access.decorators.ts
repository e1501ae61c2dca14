import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiSecurity } from '@nestjs/swagger';

/** Who may call an endpoint. */
export type Access = 'public' | 'resident' | 'staff' | 'resident_or_staff' | 'screen';

export const ACCESS = 'suqiu:access';
export const ANY_ROLE = 'suqiu:any-role';

const ActingRoleHeader = () =>
  ApiHeader({
    name: 'X-Acting-Role',
    required: false,
    description: '办事角色,角色@组织代码;只有一个角色时可省略',
    schema: { type: 'string', example: 'street_dispatcher@donghu' },
  });

/** Anybody, without an account. */
export const Public = () => SetMetadata(ACCESS, 'public' satisfies Access);

/** The petitioner of the case in the path, by its tracking code in the header `X-Tracking-Code`. */
export const ResidentOnly = () =>
  applyDecorators(SetMetadata(ACCESS, 'resident' satisfies Access), ApiSecurity('trackingCode'));

/** The petitioner where a tracking code comes with the request, else signed-in staff in one role. */
export const ResidentOrStaff = () =>
  applyDecorators(
    SetMetadata(ACCESS, 'resident_or_staff' satisfies Access),
    ApiSecurity('trackingCode'),
    ApiBearerAuth('session'),
    ActingRoleHeader(),
  );

/** A big screen, by the token of its link. */
export const ScreenOnly = () =>
  applyDecorators(SetMetadata(ACCESS, 'screen' satisfies Access), ApiBearerAuth('screen'));

/** Signed-in staff who act in one role (`X-Acting-Role` where they hold several). */
export const StaffOnly = () =>
  applyDecorators(
    SetMetadata(ACCESS, 'staff' satisfies Access),
    ApiBearerAuth('session'),
    ActingRoleHeader(),
  );

/** Relaxes {@link StaffOnly}: the person need not have chosen a role. */
export const WithoutRole = () => SetMetadata(ANY_ROLE, true);
