import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, List, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import { PageState } from '../../shell/page-state';

type Outcome = components['schemas']['BulkRowView']['outcome'];

const COLOURS: Readonly<Record<Outcome, string>> = {
  waiting: 'default',
  done: 'success',
  refused: 'warning',
  stuck: 'error',
};

const SHOWN = [
  { value: 'all', label: '全部' },
  { value: 'refused', label: '未能办理' },
  { value: 'stuck', label: '结果未定' },
  { value: 'done', label: '已办理' },
];

/** What became of each case. `settled` tells that more of them are known. */
export function BulkRows({ id, settled }: { readonly id: string; readonly settled: number }) {
  const [shown, setShown] = useState('all');
  const outcome = shown === 'all' ? {} : { outcome: shown as Outcome };
  const rows = useInfiniteQuery({
    queryKey: ['bulk-rows', id, shown, settled],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/bulk-actions/{id}/rows', {
          params: {
            path: { id },
            query: { ...outcome, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });
  return (
    <section aria-label="逐件结果">
      <Segmented aria-label="按结果筛选" options={SHOWN} value={shown} onChange={setShown} />
      <PageState
        of={rows}
        empty={{ when: ({ pages }) => pages[0]?.items.length === 0, text: '没有这样的诉求' }}
      >
        {({ pages }) => (
          <List
            size="small"
            dataSource={pages.flatMap(({ items }) => items)}
            rowKey="position"
            renderItem={(row) => (
              <List.Item extra={<Tag color={COLOURS[row.outcome]}>{row.outcomeLabel}</Tag>}>
                <Link to={`/cases/${row.caseNo}`}>{row.caseNo}</Link> {row.words}
              </List.Item>
            )}
          />
        )}
      </PageState>
      {rows.hasNextPage && (
        <Button block loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          更多
        </Button>
      )}
    </section>
  );
}
