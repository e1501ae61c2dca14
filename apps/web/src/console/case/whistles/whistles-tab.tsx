import { Button, Empty, Flex, Space, Table, Tag } from 'antd';
import { Link } from 'react-router';
import { MomentExact } from '../../../time/moment';
import { ScrollRegion } from '../../shell/scroll-region';
import { useSession } from '../../shell/session';
import type { CaseDetail } from '../use-case';

type CaseWhistle = CaseDetail['whistles'][number];

const COLUMNS = [
  {
    title: '编号',
    dataIndex: 'whistleNo',
    render: (whistleNo: string) => <Link to={`/whistles/${whistleNo}`}>{whistleNo}</Link>,
  },
  { title: '种类', dataIndex: 'kind' },
  { title: '状态', dataIndex: 'statusLabel' },
  { title: '吹哨街道', key: 'street', render: (_: unknown, { street }: CaseWhistle) => street?.name ?? '—' },
  { title: '吹哨时间', dataIndex: 'blownAt', render: (at: string | null) => <MomentExact at={at} /> },
  {
    title: '应哨部门',
    dataIndex: 'departments',
    render: (departments: CaseWhistle['departments']) => (
      <Space wrap size={4}>
        {departments.map(({ organisation, statusLabel }) => (
          <Tag key={organisation?.code}>
            {organisation?.name} · {statusLabel}
          </Tag>
        ))}
      </Space>
    ),
  },
];

/** The whistles that were blown for a case, and how far each department is. */
export function WhistlesTab({ caseNo, whistles }: Pick<CaseDetail, 'caseNo' | 'whistles'>) {
  const { acting } = useSession();
  const draft = acting?.organisation.level === 'street' && (
    <Link to={`/whistles/new?case=${encodeURIComponent(caseNo)}`}>
      <Button>为该诉求起草吹哨</Button>
    </Link>
  );
  if (whistles.length === 0)
    return <Empty description="没有为该诉求吹哨;需要部门到场时由街道吹哨">{draft}</Empty>;
  return (
    <Flex vertical gap="middle" align="start">
      <ScrollRegion label="为该诉求吹的哨">
        <Table<CaseWhistle>
          size="small"
          rowKey="whistleNo"
          columns={COLUMNS}
          dataSource={whistles}
          pagination={false}
        />
      </ScrollRegion>
      {draft}
    </Flex>
  );
}
