import { App, Button, Flex, Tag, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { MomentExact } from '../../time/moment';
import { PagedTable } from '../shell/paged-table';
import { PageState } from '../shell/page-state';
import { MakeScreen } from './make-screen';
import { ToldLink } from './told-link';
import { useRevokeScreen, useScreens, type MadeScreen, type Screen } from './use-screens';
import './screens.css';

const STATUS: Readonly<Record<Screen['status'], { readonly label: string; readonly color: string }>> = {
  active: { label: '在用', color: 'success' },
  expired: { label: '已到期', color: 'default' },
  revoked: { label: '已停用', color: 'default' },
};

/** The links of big screens: made, handed out once, ended. */
export function ScreensPage() {
  const [search] = useSearchParams();
  const screens = useScreens(search.get('cursor'));
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeScreen | null>(null);
  const { modal, message } = App.useApp();
  const { mutateAsync } = useRevokeScreen();

  const revoke = ({ id, name }: Screen) => {
    void modal.confirm({
      title: `停用「${name}」的链接`,
      content: '用这个链接打开的大屏会在几秒内停止显示,不能恢复;需要时另做链接。',
      okText: '停用',
      onOk: () => mutateAsync(id).catch((error: Error) => void message.error(error.message)),
    });
  };
  const columns: TableColumnsType<Screen> = [
    { title: '标题', dataIndex: 'name' },
    { title: '单位', key: 'organisation', render: (_, { organisation }) => organisation?.name ?? '—' },
    {
      title: '状态',
      key: 'status',
      render: (_, { status }) => <Tag color={STATUS[status].color}>{STATUS[status].label}</Tag>,
    },
    { title: '有效期至', key: 'until', render: (_, { validUntil }) => until(validUntil) },
    { title: '最近读取', key: 'read', render: (_, { lastReadAt }) => <MomentExact at={lastReadAt} /> },
    { title: '制作人', dataIndex: 'createdBy' },
    { title: '制作时间', key: 'made', render: (_, { createdAt }) => <MomentExact at={createdAt} /> },
    {
      title: '操作',
      key: 'do',
      render: (_, screen) =>
        screen.status === 'active' && (
          <Button size="small" danger onClick={() => revoke(screen)}>
            停用
          </Button>
        ),
    },
  ];
  return (
    <>
      <Flex justify="space-between" align="center" wrap gap="small">
        <Typography.Title level={1}>大屏链接</Typography.Title>
        <Button type="primary" onClick={() => setMaking(true)}>
          制作大屏链接
        </Button>
      </Flex>
      <Typography.Paragraph type="secondary">
        大屏用链接打开,不用登录;只显示数字,没有诉求内容和个人信息。
      </Typography.Paragraph>
      <PageState
        of={screens}
        empty={{ when: ({ items }) => items.length === 0, text: '还没有大屏链接。制作一个,在大屏上打开。' }}
      >
        {(page) => <PagedTable columns={columns} page={page} />}
      </PageState>
      {making && (
        <MakeScreen
          made={(screen) => {
            setMaking(false);
            setMade(screen);
          }}
          close={() => setMaking(false)}
        />
      )}
      {made && <ToldLink made={made} close={() => setMade(null)} />}
    </>
  );
}

function until(validUntil: string | null) {
  return validUntil === null ? '长期' : <MomentExact at={validUntil} />;
}
