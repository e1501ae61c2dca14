import { Alert, Card, Flex, Table, Tag, type TableColumnsType } from 'antd';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { CalendarTrial } from './calendar-trial';
import { useCalendars, usePolicies, useRuleChanges, type PolicyRow, type RuleChangeRow } from './use-rules';

const POLICY_COLUMNS: TableColumnsType<PolicyRow> = [
  { title: '规则包', dataIndex: 'title' },
  { title: '代码', dataIndex: 'id' },
  { title: '版本', dataIndex: 'version', align: 'right' },
  { title: '施行日期', dataIndex: 'effectiveFrom' },
];

const CHANGE_COLUMNS: TableColumnsType<RuleChangeRow> = [
  { title: '修订号', dataIndex: 'revision', align: 'right' },
  { title: '内容', dataIndex: 'key' },
  { title: '施行日期', dataIndex: 'effectiveFrom' },
  {
    title: '状态',
    key: 'status',
    render: (_, { status }) => <Tag>{status === 'done' ? '已完成' : '正在调整'}</Tag>,
  },
  { title: '核对的诉求', dataIndex: 'cases', align: 'right' },
  { title: '期限变动', dataIndex: 'changed', align: 'right' },
];

/** Calendars and rules in force, what became of each change, and a trial of a year before it counts. */
export function RulesPage() {
  const heading = (text: string) => <h2 className="card-heading">{text}</h2>;
  return (
    <Flex vertical gap="middle" className="admin-part">
      <Card title={heading('工作日历')}>
        <PageState of={useCalendars()}>
          {({ years, missingYears, revision }) => (
            <>
              <p>
                已有放假安排的年份:{years.join('、')}。现行修订号 {revision}。
              </p>
              {missingYears.length > 0 && (
                <Alert
                  type="warning"
                  showIcon
                  title={`还没有 ${missingYears.join('、')} 年的放假安排,时限暂按周末和法定节日计算`}
                />
              )}
            </>
          )}
        </PageState>
        <CalendarTrial />
      </Card>
      <Card title={heading('规则包')}>
        <PageState of={usePolicies()}>
          {(packs) => (
            <ScrollRegion label="规则包">
              <Table<PolicyRow>
                columns={POLICY_COLUMNS}
                dataSource={[...packs]}
                rowKey={({ id, version }) => `${id}@${version}`}
                pagination={false}
              />
            </ScrollRegion>
          )}
        </PageState>
      </Card>
      <Card title={heading('变更记录')}>
        <PageState
          of={useRuleChanges()}
          empty={{ when: (changes) => changes.length === 0, text: '还没有变更。' }}
        >
          {(changes) => (
            <ScrollRegion label="变更记录">
              <Table<RuleChangeRow>
                columns={CHANGE_COLUMNS}
                dataSource={[...changes]}
                rowKey="revision"
                pagination={false}
              />
            </ScrollRegion>
          )}
        </PageState>
      </Card>
    </Flex>
  );
}
