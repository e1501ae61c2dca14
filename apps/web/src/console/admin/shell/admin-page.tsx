import { Menu, Typography } from 'antd';
import { Link, Outlet, useLocation } from 'react-router';
import '../admin.css';

const PARTS = [
  { key: 'staff', label: '人员与角色' },
  { key: 'organisations', label: '组织机构' },
  { key: 'rules', label: '日历与规则' },
  { key: 'log', label: '操作日志' },
];

/** What administrators look after. */
export function AdminPage() {
  const { pathname } = useLocation();
  const part = PARTS.find(({ key }) => pathname.startsWith(`/admin/${key}`))?.key ?? PARTS[0]!.key;
  return (
    <>
      <Typography.Title level={1}>系统管理</Typography.Title>
      <nav aria-label="系统管理">
        <Menu
          mode="horizontal"
          selectedKeys={[part]}
          items={PARTS.map(({ key, label }) => ({ key, label: <Link to={`/admin/${key}`}>{label}</Link> }))}
        />
      </nav>
      <Outlet />
    </>
  );
}
