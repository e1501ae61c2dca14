import { Skeleton } from 'antd';
import { Navigate, useLocation } from 'react-router';
import { PasswordPage } from '../password/password-page';
import { ChooseRole } from './choose-role';
import { ConsoleLayout } from './console-layout';
import { PAGE_MENU } from './page-menu';
import { FailedState } from './page-state';
import { useSession } from './session';

/** Lets signed-in staff in, in a role; sends everybody else to sign in and back here. */
export function SignedInOnly() {
  const { me, acting, failure } = useSession();
  const { pathname, search } = useLocation();
  if (me === undefined)
    return failure ? (
      <FailedState error={failure} retry={() => location.reload()} />
    ) : (
      <Skeleton active title={false} />
    );
  if (me === null) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  if (me.mustChangePassword) return <PasswordPage />;
  if (!acting) return <ChooseRole />;
  return <ConsoleLayout me={me} acting={acting} />;
}

/** The first page of the role. */
export function Home() {
  const { acting } = useSession();
  const [first = 'workbench'] = acting?.pages ?? [];
  return <Navigate to={PAGE_MENU[first].path} replace />;
}
