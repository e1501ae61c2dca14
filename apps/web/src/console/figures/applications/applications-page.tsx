import { Button, Flex, Segmented, Tag, Typography, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { MomentExact } from '../../../time/moment';
import { PagedTable } from '../../shell/paged-table';
import { PageState } from '../../shell/page-state';
import { applyPath } from '../apply/application-address';
import {
  useApplicationCatalogue,
  useApplications,
  type ApplicationBox,
  type ApplicationItem,
} from './use-applications';

const BOXES: readonly { readonly value: ApplicationBox; readonly label: string }[] = [
  { value: 'inbox', label: '待本单位审核' },
  { value: 'own', label: '本单位申请' },
  { value: 'area', label: '本辖区' },
];

const COLUMNS: TableColumnsType<ApplicationItem> = [
  {
    title: '申请',
    key: 'no',
    render: (_, { id, label, subjectNo }) => (
      <Link to={`/figures/applications/${id}`}>
        {label} {subjectNo}
      </Link>
    ),
  },
  { title: '事由', key: 'ground', render: (_, { ground }) => ground.name },
  { title: '指标组', key: 'family', render: (_, { family }) => family.name },
  { title: '申请单位', key: 'unit', render: (_, { unit }) => unit?.name ?? '—' },
  { title: '状态', key: 'status', render: (_, { statusLabel }) => <Tag>{statusLabel}</Tag> },
  { title: '申请时间', key: 'at', render: (_, { appliedAt }) => <MomentExact at={appliedAt} /> },
];

/** What units ask to be taken out of the figures (剔除), and what they dispute (申诉). */
export function ApplicationsPage() {
  const [search, setSearch] = useSearchParams();
  const box = BOXES.find(({ value }) => value === search.get('box')) ?? BOXES[0]!;
  const applications = useApplications(box.value, search.get('cursor'));
  const mayApply = useApplicationCatalogue().data?.mayApply ?? false;
  return (
    <>
      <Link to="/figures">返回指标一览</Link>
      <Flex justify="space-between" align="center" wrap gap="small">
        <Typography.Title level={1}>剔除与申诉</Typography.Title>
        {mayApply && (
          <Link to={applyPath()}>
            <Button type="primary">提出申请</Button>
          </Link>
        )}
      </Flex>
      <Segmented
        aria-label="范围"
        options={[...BOXES]}
        value={box.value}
        onChange={(value) => setSearch({ box: value })}
      />
      <PageState of={applications} empty={{ when: ({ items }) => items.length === 0, text: '没有申请。' }}>
        {(page) => <PagedTable columns={COLUMNS} page={page} />}
      </PageState>
    </>
  );
}
