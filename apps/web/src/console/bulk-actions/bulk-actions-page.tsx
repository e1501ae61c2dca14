import { useQuery } from '@tanstack/react-query';
import { Progress, Typography, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api, dataOf } from '../../api/client';
import { MomentExact } from '../../time/moment';
import type { BulkProgress } from '../cases/bulk/bulk-action';
import { BULK, settled } from '../cases/bulk/bulk-result-step';
import { PagedTable } from '../shell/paged-table';
import { PageState } from '../shell/page-state';

const LOOK_EVERY_MS = 5_000;

const piecesOf = (count: number) => `${count.toLocaleString('zh-CN')} 件`;

const COLUMNS: TableColumnsType<BulkProgress> = [
  {
    title: '操作',
    key: 'action',
    render: (_, { id, actionLabel, count }) => (
      <Link to={`/bulk-actions/${id}`}>
        批量{actionLabel}({piecesOf(count)})
      </Link>
    ),
  },
  {
    title: '进度',
    key: 'progress',
    width: 160,
    render: (_, one) => (
      <Progress
        percent={one.count === 0 ? 100 : Math.floor((settled(one) / one.count) * 100)}
        size="small"
        aria-label={`批量${one.actionLabel}的进度`}
      />
    ),
  },
  { title: '开始时间', key: 'started', render: (_, { startedAt }) => <MomentExact at={startedAt} /> },
  { title: '已办理', key: 'done', render: (_, { done }) => piecesOf(done) },
  { title: '未能办理', key: 'refused', render: (_, { refused }) => piecesOf(refused) },
  { title: '结果未定', key: 'stuck', render: (_, { stuck }) => piecesOf(stuck) },
  { title: '结束时间', key: 'finished', render: (_, { finishedAt }) => <MomentExact at={finishedAt} /> },
];

/** What somebody began with many cases at once, to be found again after the page was closed. */
export function BulkActionsPage() {
  const [search] = useSearchParams();
  const cursor = search.get('cursor');
  const actions = useQuery({
    queryKey: [BULK, 'list', cursor],
    queryFn: () => dataOf(api.GET('/api/v1/bulk-actions', { params: { query: cursor ? { cursor } : {} } })),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ waiting }) => waiting > 0) ? LOOK_EVERY_MS : false,
  });
  return (
    <>
      <Link to="/cases">返回诉求办理</Link>
      <Typography.Title level={1}>本人的批量操作</Typography.Title>
      <PageState
        of={actions}
        empty={{
          when: ({ items }) => items.length === 0,
          text: '还没有批量操作。在诉求办理中选中若干件,即可一并办理。',
          next: <Link to="/cases">去诉求办理</Link>,
        }}
      >
        {(page) => <PagedTable columns={COLUMNS} page={page} />}
      </PageState>
    </>
  );
}
