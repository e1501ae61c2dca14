import { Card, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { usePacks, type Pack, type PackKind } from './use-policies';

const KINDS: readonly { readonly kind: PackKind; readonly title: string }[] = [
  { kind: 'case', title: '诉求办理的规则包' },
  { kind: 'whistle', title: '吹哨报到的规则包' },
];

const COLUMNS: TableColumnsType<Pack> = [
  {
    title: '规则包',
    key: 'title',
    render: (_, { kind, id, title }) => <Link to={`/admin/policies/${kind}/${id}`}>{title}</Link>,
  },
  { title: '代码', dataIndex: 'id' },
  { title: '最新版本', key: 'version', align: 'right', render: (_, { versions }) => versions[0]?.version },
  { title: '施行日期', key: 'from', render: (_, { versions }) => versions[0]?.effectiveFrom },
  { title: '版本数', key: 'count', align: 'right', render: (_, { versions }) => versions.length },
];

/** The packs of rules: limits, lights, ladders and thresholds, each as dated versions. */
export function PoliciesPage() {
  return (
    <PageState of={usePacks()} empty={{ when: (packs) => packs.length === 0, text: '还没有规则包。' }}>
      {(packs) =>
        KINDS.map(({ kind, title }) => (
          <Card key={kind} title={<h2 className="card-heading">{title}</h2>} className="admin-part">
            <ScrollRegion label={title}>
              <Table<Pack>
                columns={COLUMNS}
                dataSource={packs.filter((pack) => pack.kind === kind)}
                rowKey="id"
                pagination={false}
                size="middle"
              />
            </ScrollRegion>
          </Card>
        ))
      }
    </PageState>
  );
}
