import { Typography } from 'antd';

export function CasesPage() {
  return <Typography.Title level={1}>诉求办理</Typography.Title>;
}
