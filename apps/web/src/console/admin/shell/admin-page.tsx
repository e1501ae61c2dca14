import { Typography } from 'antd';
import { NavLink, Outlet } from 'react-router';
import '../admin.css';

const PARTS = [
  { key: 'staff', label: '人员与角色' },
  { key: 'organisations', label: '组织机构' },
  { key: 'catalogue', label: '分类与职责清单' },
  { key: 'calendars', label: '工作日历' },
  { key: 'policies', label: '规则包' },
  { key: 'rules', label: '变更记录' },
  { key: 'notices', label: '通知模板' },
  { key: 'operations', label: '运行状况' },
  { key: 'log', label: '操作日志' },
];

/** What administrators look after. */
export function AdminPage() {
  return (
    <>
      <Typography.Title level={1}>系统管理</Typography.Title>
      <nav aria-label="系统管理" className="part-links">
        {PARTS.map(({ key, label }) => (
          <NavLink key={key} to={`/admin/${key}`}>
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
