import { Button, Table, Tag, type TableColumnsType } from 'antd';
import { MomentExact } from '../../time/moment';
import { ScrollRegion } from '../shell/scroll-region';
import type { Poster } from './use-posters';

interface PosterTableProps {
  readonly posters: readonly Poster[];
  /** Ids of those to be printed. */
  readonly chosen: readonly string[];
  choose(ids: readonly string[]): void;
  revoke(poster: Poster): void;
}

/** Posters with where they hang and whether they still lead anywhere. */
export function PosterTable({ posters, chosen, choose, revoke }: PosterTableProps) {
  const columns: TableColumnsType<Poster> = [
    { title: '张贴处', dataIndex: 'spot' },
    { title: '地点', dataIndex: 'address', responsive: ['md'] },
    { title: '所属', key: 'organisation', render: (_, { organisation }) => organisation?.name ?? '—' },
    {
      title: '制作时间',
      key: 'at',
      responsive: ['md'],
      render: (_, { createdAt }) => <MomentExact at={createdAt} />,
    },
    {
      title: '状态',
      key: 'state',
      render: (_, { revokedAt }) =>
        revokedAt === null ? (
          <Tag color="success">在用</Tag>
        ) : (
          <>
            <Tag>已停用</Tag>
            <MomentExact at={revokedAt} />
          </>
        ),
    },
    {
      title: '操作',
      key: 'do',
      render: (_, poster) =>
        poster.revokedAt === null && (
          <Button size="small" aria-label={`停用 ${poster.spot}`} onClick={() => revoke(poster)}>
            停用
          </Button>
        ),
    },
  ];
  return (
    <ScrollRegion label="海报">
      <Table<Poster>
        columns={columns}
        dataSource={[...posters]}
        rowKey="id"
        pagination={false}
        size="middle"
        rowSelection={{
          selectedRowKeys: [...chosen],
          onChange: (ids) => choose(ids.map(String)),
          getTitleCheckboxProps: () => ({ 'aria-label': '选中本页全部在用的海报' }),
          getCheckboxProps: ({ spot, revokedAt }) => ({
            disabled: revokedAt !== null,
            'aria-label': `选中 ${spot}`,
          }),
        }}
      />
    </ScrollRegion>
  );
}
