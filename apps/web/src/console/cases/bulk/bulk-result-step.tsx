import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Progress, Space, Statistic } from 'antd';
import { useEffect } from 'react';
import { api, dataOf, newKey } from '../../../api/client';
import { PageState } from '../../shell/page-state';
import { CASE_LISTS } from '../use-case-list';
import type { BulkProgress } from './bulk-action';
import { BulkRows } from './bulk-rows';
import { FailureNotice } from './failure-notice';

const LOOK_EVERY_MS = 1_500;
/** Everything about bulk actions that was read. */
export const BULK = 'bulk-actions';

/** How many cases have come to an end. */
export const settled = ({ done, refused, stuck }: Pick<BulkProgress, 'done' | 'refused' | 'stuck'>) =>
  done + refused + stuck;

/** How far an order is, and what became of each case; it goes on when nobody looks. */
export function BulkResultStep({ id }: { readonly id: string }) {
  const client = useQueryClient();
  const progress = useQuery({
    queryKey: [BULK, id],
    queryFn: () => dataOf(api.GET('/api/v1/bulk-actions/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && state.data.waiting === 0 ? false : LOOK_EVERY_MS),
  });
  const resume = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/bulk-actions/{id}/resume', {
          params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
          body: {},
        }),
      ),
    onSuccess: (data) => client.setQueryData([BULK, id], data),
  });
  const over = progress.data?.waiting === 0;
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: [CASE_LISTS] });
  }, [client, over]);
  return (
    <PageState of={progress}>
      {(data) => (
        <Space orientation="vertical" size="middle" className="bulk-step">
          <Progress
            percent={data.count === 0 ? 100 : Math.floor((settled(data) / data.count) * 100)}
            aria-label={`批量${data.actionLabel}的进度`}
          />
          <p role="status">
            {over
              ? `批量${data.actionLabel}已结束`
              : `正在办理,第 ${settled(data)} / ${data.count} 件;可以关闭本页,办理会继续`}
          </p>
          <Space size="large" wrap>
            <Statistic title="已办理" value={data.done} suffix="件" />
            <Statistic title="未能办理" value={data.refused} suffix="件" />
            <Statistic title="等待办理" value={data.waiting} suffix="件" />
            <Statistic title="结果未定" value={data.stuck} suffix="件" />
          </Space>
          {data.stuck > 0 && (
            <Button loading={resume.isPending} onClick={() => resume.mutate()}>
              继续办理结果未定的 {data.stuck} 件
            </Button>
          )}
          <FailureNotice error={resume.error} />
          <BulkRows id={id} settled={settled(data)} />
        </Space>
      )}
    </PageState>
  );
}
