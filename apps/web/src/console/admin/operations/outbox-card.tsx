import { Alert, Button, Card, Flex, Segmented, Table, type TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import { MomentExact } from '../../../time/moment';
import { NextPage } from '../../shell/next-page';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { useOutbox, useRetryMessage, type OutboxCount, type OutboxMessage } from './use-operations';

const FAILED = 'failed';
const SHOWN = [
  { value: 'all', label: '全部未送达' },
  { value: FAILED, label: '只看发送未成的' },
];

const COUNTS: TableColumnsType<OutboxCount> = [
  { title: '种类', dataIndex: 'topicLabel' },
  { title: '未送达', dataIndex: 'waiting', align: 'right' },
  { title: '其中发送未成', dataIndex: 'failed', align: 'right' },
  { title: '最早的一件', key: 'oldest', render: (_, { oldestAt }) => <MomentExact at={oldestAt} /> },
];

/** What was not delivered yet, without its content; one of them can be tried at once. */
export function OutboxCard() {
  const [search, setSearch] = useSearchParams();
  const failed = search.get('show') === FAILED;
  const outbox = useOutbox(failed, search.get('cursor'));
  const { mutate, error, isPending, variables } = useRetryMessage();
  const columns: TableColumnsType<OutboxMessage> = [
    { title: '种类', dataIndex: 'topicLabel' },
    { title: '产生时间', key: 'at', render: (_, { createdAt }) => <MomentExact at={createdAt} /> },
    { title: '已发送次数', dataIndex: 'attempts', align: 'right' },
    { title: '上次未成的原因', key: 'why', render: (_, { lastError }) => lastError ?? '等待发送' },
    { title: '下次发送', key: 'next', render: (_, { nextTryAt }) => <MomentExact at={nextTryAt} /> },
    {
      title: '操作',
      key: 'do',
      render: (_, { id, topicLabel }) => (
        <Button
          size="small"
          loading={isPending && variables === id}
          aria-label={`立即重发 ${topicLabel}`}
          onClick={() => mutate(id)}
        >
          立即重发
        </Button>
      ),
    },
  ];
  return (
    <Card title={<h2 className="card-heading">待发件</h2>}>
      <Flex vertical gap="small" align="start">
        <Segmented
          aria-label="范围"
          options={SHOWN}
          value={failed ? FAILED : 'all'}
          onChange={(show) => setSearch(show === FAILED ? { show } : {})}
        />
        {error && <Alert type="error" showIcon title={error.message} role="alert" />}
        <PageState
          of={outbox}
          empty={{
            when: ({ counts, items }) => counts.length === 0 && items.length === 0,
            text: '全部已经送达。',
          }}
        >
          {({ counts, items, nextCursor }) => (
            <>
              <ScrollRegion label="未送达的件数">
                <Table<OutboxCount>
                  columns={COUNTS}
                  dataSource={[...counts]}
                  rowKey="topic"
                  pagination={false}
                  size="small"
                />
              </ScrollRegion>
              <ScrollRegion label="未送达的各件">
                <Table<OutboxMessage>
                  columns={columns}
                  dataSource={[...items]}
                  rowKey="id"
                  pagination={false}
                  size="small"
                  locale={{ emptyText: '没有这样的件。' }}
                />
              </ScrollRegion>
              <NextPage next={nextCursor} />
            </>
          )}
        </PageState>
      </Flex>
    </Card>
  );
}
