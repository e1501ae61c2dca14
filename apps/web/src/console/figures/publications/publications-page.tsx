import { useQuery } from '@tanstack/react-query';
import { Typography, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import { MomentExact } from '../../../time/moment';
import { PageState } from '../../shell/page-state';
import { PagedTable } from '../../shell/paged-table';

type Publication = components['schemas']['PublicationView'];

const COLUMNS: TableColumnsType<Publication> = [
  {
    title: '周期',
    key: 'period',
    render: (_, { id, schemeName, period }) => (
      <Link to={`/figures/publications/${id}`}>
        {schemeName} {period}
      </Link>
    ),
  },
  { title: '公布时间', key: 'at', render: (_, { publishedAt }) => <MomentExact at={publishedAt} /> },
  { title: '公布人', key: 'by', render: (_, { publishedBy }) => publishedBy ?? '—' },
  { title: '指标目录', key: 'catalogue', dataIndex: 'catalogueVersion' },
];

/** The periods whose figures were made known. */
export function PublicationsPage() {
  const [search] = useSearchParams();
  const cursor = search.get('cursor');
  const publications = useQuery({
    queryKey: ['publications', cursor],
    queryFn: () =>
      dataOf(api.GET('/api/v1/metric-publications', { params: { query: cursor ? { cursor } : {} } })),
  });
  return (
    <>
      <Link to="/figures">返回指标一览</Link>
      <Typography.Title level={1}>公布与追溯</Typography.Title>
      <PageState
        of={publications}
        empty={{ when: ({ items }) => items.length === 0, text: '还没有公布过。周期结束后由区督办员公布。' }}
      >
        {(page) => <PagedTable columns={COLUMNS} page={page} />}
      </PageState>
    </>
  );
}
