import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Table, type TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import { MomentExact } from '../../../time/moment';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';

type Entry = components['schemas']['LogEntryView'];

const COLUMNS: TableColumnsType<Entry> = [
  { title: '时间', key: 'at', render: (_, { at }) => <MomentExact at={at} /> },
  { title: '操作人', key: 'by', render: (_, { by }) => `${by.displayName}(${by.username})` },
  { title: '对象', key: 'subject', render: (_, { kindLabel, subject }) => `${kindLabel} ${subject}` },
  { title: '操作', dataIndex: 'actionLabel' },
  { title: '原因', key: 'reason', render: (_, { reason }) => reason ?? '—' },
];

/** What administrators did, to what, and why. */
export function LogPage() {
  const [search, setSearch] = useSearchParams();
  const before = search.get('before');
  const log = useQuery({
    queryKey: ['administration-log', before],
    queryFn: () =>
      dataOf(api.GET('/api/v1/administration-log', { params: { query: before ? { before } : {} } })),
  });
  return (
    <PageState of={log} empty={{ when: ({ items }) => items.length === 0, text: '还没有操作记录。' }}>
      {({ items, nextBefore }) => (
        <Flex vertical gap="middle" className="admin-part">
          <ScrollRegion label="操作日志">
            <Table<Entry> columns={COLUMNS} dataSource={[...items]} rowKey="id" pagination={false} />
          </ScrollRegion>
          <Flex gap="small">
            {before && <Button onClick={() => setSearch({})}>回到最近</Button>}
            {nextBefore && <Button onClick={() => setSearch({ before: nextBefore })}>更早的</Button>}
          </Flex>
        </Flex>
      )}
    </PageState>
  );
}
