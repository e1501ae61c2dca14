import { PlusOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, App, Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { NextPage } from '../shell/next-page';
import { PageState } from '../shell/page-state';
import { AreaSelect } from './area-select';
import { MakePostersDrawer } from './make/make-posters-drawer';
import { PosterTable } from './poster-table';
import { usePosters, useRevokePoster, type Poster } from './use-posters';
import './posters.css';

/** The posters of an area: made for estates and buildings, printed, taken out of use. */
export function PostersPage() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const orgCode = search.get('orgCode');
  const posters = usePosters({ orgCode, cursor: search.get('cursor') });
  const { mutateAsync, error } = useRevokePoster();
  const [making, setMaking] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);

  const revoke = ({ id, address }: Poster) =>
    void modal.confirm({
      title: '停用这张海报?',
      content: `${address}。停用后扫码的人会得知海报已停用,并仍可自己填写地点;停用不能撤回。`,
      okText: '停用',
      okButtonProps: { danger: true },
      onOk: () => mutateAsync(id).catch(() => undefined),
    });
  const print = () => {
    const query = new URLSearchParams(search);
    for (const id of chosen) query.append('id', id);
    void navigate(`/posters/print?${query}`);
  };
  const made = (items: readonly Poster[]) => {
    setMaking(false);
    setChosen(items.map(({ id }) => id));
    // What was just made stands first.
    setSearch(orgCode ? { orgCode } : {});
  };
  const make = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
      制作海报
    </Button>
  );
  return (
    <Flex vertical gap="middle" className="posters-page">
      <Typography.Title level={1}>扫码海报</Typography.Title>
      <p>张贴在小区和楼栋。居民扫码即可反映问题,地点已经填好。</p>
      <Flex gap="small" wrap justify="space-between">
        <AreaSelect
          aria-label="社区、小区或网格"
          placeholder="全部社区、小区和网格"
          className="posters-area"
          allowClear
          value={orgCode}
          onChange={(code) => {
            setChosen([]);
            setSearch(code ? { orgCode: code } : {});
          }}
        />
        <Flex gap="small" wrap>
          <Button icon={<PrinterOutlined />} disabled={!posters.data?.items.length} onClick={print}>
            {chosen.length > 0 ? `打印选中的 ${chosen.length} 张` : '打印在用的'}
          </Button>
          {make}
        </Flex>
      </Flex>
      {error && <Alert type="error" showIcon title={error.message} role="alert" />}
      <PageState
        of={posters}
        empty={{ when: ({ items }) => items.length === 0, text: '还没有海报。', next: make }}
      >
        {({ items, nextCursor }) => (
          <>
            <PosterTable posters={items} chosen={chosen} choose={setChosen} revoke={revoke} />
            <NextPage next={nextCursor} />
          </>
        )}
      </PageState>
      {making && <MakePostersDrawer orgCode={orgCode} made={made} close={() => setMaking(false)} />}
    </Flex>
  );
}
