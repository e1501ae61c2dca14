import { Flex, Tag, Typography, type TableColumnsType } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { localMinute } from '../../../time/dates';
import { PageState } from '../../shell/page-state';
import { PagedTable } from '../../shell/paged-table';
import { useApplicationCatalogue } from '../applications/use-applications';
import { applyPath } from '../apply/application-address';
import { addressIn, figurePath } from '../figure-address';
import { useFacts, type FactList } from '../use-figures';
import '../figures.css';

type Fact = FactList['items'][number];

const PARTS: Readonly<Record<string, string>> = { numerator: '分子', denominator: '分母', excluded: '剔除' };

const COLUMNS: TableColumnsType<Fact> = [
  { title: '编号', key: 'no', render: (_, fact) => <Subject fact={fact} /> },
  {
    title: '标题',
    key: 'title',
    render: (_, fact) => fact.case?.title ?? (fact.kind === 'case' ? '不在您的权限之内' : ''),
  },
  { title: '计入', key: 'set', dataIndex: 'name' },
  { title: '权重', key: 'weight', dataIndex: 'weight' },
  { title: '计给', key: 'organisation', render: (_, { organisation }) => organisation?.name ?? '—' },
  { title: '计入时刻', key: 'at', render: (_, { at }) => localMinute(at) },
  { title: '时长(小时)', key: 'hours', render: (_, { hours }) => (hours === null ? '' : hours.toFixed(1)) },
  { title: '剔除', key: 'excluded', render: (_, { excluded }) => excluded && <Tag>已剔除</Tag> },
];

/** What counts can be asked to count no longer; whether it concerns the unit is decided by the API. */
const APPLYING: TableColumnsType<Fact>[number] = {
  title: '申请',
  key: 'apply',
  render: (_, { excluded, whistleNo, case: shown }) => {
    const subjectNo = shown?.caseNo ?? whistleNo;
    if (excluded || !subjectNo) return null;
    const to = applyPath({ subject: shown ? 'case' : 'whistle', subjectNo });
    return (
      <Link to={to} aria-label={`申请剔除 ${subjectNo}`}>
        申请剔除
      </Link>
    );
  },
};

/** Exactly what a number counts: as many rows as the number says, those that the reader may not see too. */
export function FactsPage() {
  const { metric = '' } = useParams();
  const [search] = useSearchParams();
  const address = addressIn(search);
  const part = search.get('part') ?? 'numerator';
  const facts = useFacts(metric, address, part, search.get('cursor'));
  const mayApply = useApplicationCatalogue().data?.mayApply ?? false;
  return (
    <>
      <Link to={figurePath(metric, address)}>返回该指标</Link>
      <Typography.Title level={1}>{PARTS[part] ?? '清单'}清单</Typography.Title>
      <PageState of={facts} empty={{ when: ({ count }) => count === 0, text: '没有计入的诉求。' }}>
        {(page) => (
          <Flex vertical gap="middle">
            <p role="status">共 {page.count} 件</p>
            <PagedTable
              columns={mayApply ? [...COLUMNS, APPLYING] : COLUMNS}
              page={page}
              rowKey={({ kind, case: shown, whistleNo, at, set }) =>
                `${kind} ${shown?.caseNo ?? whistleNo} ${set} ${at}`
              }
            />
          </Flex>
        )}
      </PageState>
    </>
  );
}

function Subject({ fact }: { readonly fact: Fact }) {
  if (fact.case) return <Link to={`/cases/${fact.case.caseNo}`}>{fact.case.caseNo}</Link>;
  if (fact.whistleNo) return <Link to={`/whistles/${fact.whistleNo}`}>{fact.whistleNo}</Link>;
  return <>—</>;
}
