import { Card, Flex, Table, type TableColumnsType } from 'antd';
import { localMinute } from '../../../time/dates';
import { MomentExact } from '../../../time/moment';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { OutboxCard } from './outbox-card';
import { useJobs, type Job } from './use-operations';

const COLUMNS: TableColumnsType<Job> = [
  { title: '任务', dataIndex: 'label' },
  { title: '积压', key: 'waiting', align: 'right', render: (_, { waiting }) => `${waiting} 件` },
  { title: '最早的一件', key: 'oldest', render: (_, { oldestAt }) => <MomentExact at={oldestAt} /> },
];

/** What runs in the background: how far each job is behind, and what could not be handed over. */
export function OperationsPage() {
  return (
    <Flex vertical gap="middle" className="admin-part">
      <Card title={<h2 className="card-heading">后台任务</h2>}>
        <PageState of={useJobs()}>
          {({ asOf, items }) => (
            <>
              <p>截至 {localMinute(asOf)};积压至多计到 10000 件。</p>
              <ScrollRegion label="后台任务">
                <Table<Job>
                  columns={COLUMNS}
                  dataSource={[...items]}
                  rowKey="code"
                  pagination={false}
                  size="small"
                />
              </ScrollRegion>
            </>
          )}
        </PageState>
      </Card>
      <OutboxCard />
    </Flex>
  );
}
