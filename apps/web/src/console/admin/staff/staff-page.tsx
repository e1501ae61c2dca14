import { Alert, App, Button, Flex, Input, Space, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { MomentExact } from '../../../time/moment';
import { PageState } from '../../shell/page-state';
import { PagedTable } from '../../shell/paged-table';
import { askReason } from './ask-reason';
import { StaffDrawer } from './staff-drawer';
import { useStaff, useStaffChange, type Staff, type StaffChange } from './use-staff';

/** The accounts: who holds which role where; made, changed, locked, given a new password, each with its reason. */
export function StaffPage() {
  const [search, setSearch] = useSearchParams();
  const staff = useStaff(search.get('words') ?? '', search.get('cursor'));
  const [edited, setEdited] = useState<Staff | 'new' | null>(null);
  const { modal } = App.useApp();
  const { mutateAsync, error } = useStaffChange();

  const change = async (wanted: StaffChange) => {
    const password = await mutateAsync(wanted);
    if (password === null) return;
    modal.info({
      title: `${wanted.username} 的一次性密码`,
      content: `${password}(只显示这一次;首次登录须改为自己的密码)`,
    });
  };
  const lock = ({ username, active }: Staff) =>
    askReason(modal, active ? `停用 ${username}` : `启用 ${username}`, (reason) =>
      change({ do: active ? 'lock' : 'unlock', username, reason }),
    );
  const columns: TableColumnsType<Staff> = [
    { title: '用户名', dataIndex: 'username' },
    { title: '姓名', dataIndex: 'displayName' },
    {
      title: '角色',
      key: 'roles',
      render: (_, { roles }) =>
        roles.map(({ actingRole, roleLabel, organisation }) => (
          <Tag key={actingRole}>
            {organisation.name} · {roleLabel}
          </Tag>
        )),
    },
    {
      title: '状态',
      key: 'active',
      render: (_, { active }) => (active ? '在用' : <Tag color="error">已停用</Tag>),
    },
    {
      title: '最近登录',
      key: 'seen',
      render: (_, { lastSignedInAt }) => <MomentExact at={lastSignedInAt} />,
    },
    {
      title: '操作',
      key: 'do',
      render: (_, each) => (
        <Space wrap>
          <Button size="small" onClick={() => setEdited(each)}>
            角色
          </Button>
          <Button size="small" onClick={() => lock(each)}>
            {each.active ? '停用' : '启用'}
          </Button>
          <Button
            size="small"
            onClick={() =>
              void change({ do: 'reset-password', username: each.username }).catch(() => undefined)
            }
          >
            重置密码
          </Button>
        </Space>
      ),
    },
  ];
  return (
    <Flex vertical gap="middle" className="admin-part">
      <Flex gap="small" wrap justify="space-between">
        <Input.Search
          aria-label="查找人员"
          placeholder="用户名或姓名"
          defaultValue={search.get('words') ?? ''}
          onSearch={(words) => setSearch(words ? { words } : {})}
          className="admin-search"
        />
        <Button type="primary" onClick={() => setEdited('new')}>
          新增人员
        </Button>
      </Flex>
      {error && <Alert type="error" showIcon title={error.message} role="alert" />}
      <PageState of={staff} empty={{ when: ({ items }) => items.length === 0, text: '没有符合条件的人员。' }}>
        {(page) => <PagedTable columns={columns} page={page} rowKey="username" />}
      </PageState>
      {edited && (
        <StaffDrawer staff={edited === 'new' ? null : edited} change={change} close={() => setEdited(null)} />
      )}
    </Flex>
  );
}
