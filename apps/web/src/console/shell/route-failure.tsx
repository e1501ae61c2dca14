import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';
import { FailedState } from './page-state';

/** A page that broke, or whose code could not be fetched, as after an upgrade: loading it anew helps. */
export function RouteFailure() {
  const error = useRouteError();
  if (error instanceof Error && error.name !== 'TypeError') return <FailedState error={error} />;
  return (
    <Result
      status="warning"
      title="页面未能打开"
      subTitle="系统可能刚刚更新,请重新载入。"
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          重新载入
        </Button>
      }
    />
  );
}
