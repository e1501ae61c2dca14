import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Grid, Layout, Menu, Space } from 'antd';
import { useState } from 'react';
import { Link, Outlet, useMatches, useNavigate } from 'react-router';
import { LiveUpdates } from '../live/live-updates';
import { PAGE_MENU } from './page-menu';
import { CommandPalette } from './palette/command-palette';
import { useSession, type HeldRole, type Me } from './session';

const SIGN_OUT = 'sign-out';

/** The frame of every page: menu, who acts in which role, and the page itself. */
export function ConsoleLayout({ me, acting }: { readonly me: Me; readonly acting: HeldRole }) {
  const [folded, setFolded] = useState(false);
  const wide = Grid.useBreakpoint().lg ?? true;
  const page = useMatches()
    .map(({ handle }) => (handle as { page?: string } | undefined)?.page)
    .findLast(Boolean);
  const items = acting.pages.map((name) => {
    const { label, path, icon } = PAGE_MENU[name];
    return { key: name, icon, label: <Link to={path}>{label}</Link> };
  });
  return (
    <Layout className="console">
      <LiveUpdates actingRole={acting.actingRole} />
      <a className="skip-link" href="#content">
        跳到内容
      </a>
      <Layout.Sider
        theme="light"
        collapsible
        collapsed={folded}
        collapsedWidth={wide ? 80 : 0}
        breakpoint="lg"
        onCollapse={setFolded}
        className="no-print"
      >
        <div className="console-brand">{folded ? '诉' : '诉求办理'}</div>
        <nav aria-label="主菜单">
          <Menu mode="inline" items={items} selectedKeys={page ? [page] : []} />
        </nav>
      </Layout.Sider>
      <Layout>
        <Layout.Header className="console-header no-print">
          <CommandPalette />
          <ActingMenu me={me} acting={acting} />
        </Layout.Header>
        <Layout.Content id="content" className="console-content">
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function ActingMenu({ me, acting }: { readonly me: Me; readonly acting: HeldRole }) {
  const { actAs, signOut } = useSession();
  const navigate = useNavigate();
  const others = me.roles.filter(({ actingRole }) => actingRole !== acting.actingRole);
  const items = [
    ...others.map((role) => ({
      key: role.actingRole,
      label: `切换为 ${role.organisation.name} · ${role.roleLabel}`,
    })),
    { key: SIGN_OUT, label: '退出登录' },
  ];
  const onClick = ({ key }: { key: string }) => {
    if (key === SIGN_OUT) return void signOut();
    const role = others.find(({ actingRole }) => actingRole === key);
    if (!role) return;
    actAs(role);
    void navigate('/');
  };
  return (
    <Dropdown menu={{ items, onClick }} trigger={['click']} autoFocus>
      <Button type="text">
        <Space>
          {me.displayName} · {acting.organisation.name} · {acting.roleLabel}
          <DownOutlined />
        </Space>
      </Button>
    </Dropdown>
  );
}
