import { Button, Empty, Result, Skeleton, Typography } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem, NetworkAway } from '../../api/problem';

/** What a page reads: TanStack's query result has this shape. */
interface Reading<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  refetch(): unknown;
}

interface PageStateProps<T> {
  readonly of: Reading<T>;
  /** The heading of a page that could not be read, where its own comes from what is read. */
  readonly heading?: string;
  /** Whether there is nothing to show, and what to do next. */
  readonly empty?: { readonly when: (data: T) => boolean; readonly text: string; readonly next?: ReactNode };
  readonly children: (data: T) => ReactNode;
}

/** Shows what was read, or why it is not there: loading, refused, failed, empty. Each says what to do. */
export function PageState<T>({ of, heading, empty, children }: PageStateProps<T>) {
  const { data, error } = of;
  if (data === undefined && error)
    return (
      <>
        {heading && <Typography.Title level={1}>{heading}</Typography.Title>}
        <FailedState error={error} retry={() => void of.refetch()} />
      </>
    );
  if (data === undefined)
    return <Skeleton active title={false} paragraph={{ rows: 6 }} aria-label="正在读取" />;
  if (empty?.when(data)) return <Empty description={empty.text}>{empty.next}</Empty>;
  return children(data);
}

const STATUS = { 401: '403', 403: '403', 404: '404' } as const;

/** Why something could not be shown, what to do, and the number to quote. */
export function FailedState({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const again = retry && (
    <Button type="primary" onClick={retry}>
      再试一次
    </Button>
  );
  if (error instanceof NetworkAway)
    return (
      <Result
        status="warning"
        title={error.message}
        subTitle="请检查网络;已填写的内容不会丢失。"
        extra={again}
      />
    );
  if (!(error instanceof ApiProblem))
    return <Result status="error" title="页面出错" subTitle="请刷新页面。" extra={again} />;
  const status = STATUS[error.status as keyof typeof STATUS] ?? (error.status >= 500 ? '500' : 'warning');
  return (
    <Result
      status={status}
      title={error.title}
      subTitle={
        <>
          <p>{error.detail}</p>
          <p>问题编号:{error.requestId}</p>
        </>
      }
      extra={error.status >= 500 ? again : undefined}
    />
  );
}
