import { Table, Tag, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { MomentExact } from '../../../time/moment';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { useRuleChanges, type RuleChangeRow } from './use-rules';

const COLUMNS: TableColumnsType<RuleChangeRow> = [
  {
    title: '修订号',
    key: 'revision',
    render: (_, { revision }) => <Link to={`/admin/rules/${revision}`}>{revision}</Link>,
  },
  { title: '内容', dataIndex: 'key' },
  {
    title: '状态',
    key: 'status',
    render: (_, { status }) => <Tag>{status === 'done' ? '已完成' : '正在逐件调整'}</Tag>,
  },
  { title: '导入时间', key: 'at', render: (_, { createdAt }) => <MomentExact at={createdAt} /> },
  { title: '调整完成', key: 'done', render: (_, { finishedAt }) => <MomentExact at={finishedAt} /> },
];

/** What was changed in calendars and rules; each leads to the cases and whistles that it moved. */
export function RulesPage() {
  return (
    <div className="admin-part">
      <PageState
        of={useRuleChanges()}
        empty={{
          when: (changes) => changes.length === 0,
          text: '还没有变更。',
          next: <Link to="/admin/calendars">到日历导入放假安排</Link>,
        }}
      >
        {(changes) => (
          <ScrollRegion label="变更记录">
            <Table<RuleChangeRow>
              columns={COLUMNS}
              dataSource={[...changes]}
              rowKey="revision"
              pagination={false}
            />
          </ScrollRegion>
        )}
      </PageState>
    </div>
  );
}
