import { Typography } from 'antd';

export function WorkbenchPage() {
  return <Typography.Title level={1}>我的工作台</Typography.Title>;
}
