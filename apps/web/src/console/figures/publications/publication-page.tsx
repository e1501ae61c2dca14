import { useQuery } from '@tanstack/react-query';
import { Table, Typography, type TableColumnsType } from 'antd';
import { Link, useParams } from 'react-router';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import { localMinute } from '../../../time/dates';
import { PageState } from '../../shell/page-state';
import { figurePath } from '../figure-address';

type Restated = components['schemas']['RestatedFigureView'];

/** What was made known of one period and is otherwise now, with the reason; what was published stays. */
export function PublicationPage() {
  const { id = '' } = useParams();
  const restatements = useQuery({
    queryKey: ['restatements', id],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/metric-publications/{id}/restatements', {
          params: { path: { id }, query: { limit: 500 } },
        }),
      ),
  });
  return (
    <PageState of={restatements}>
      {({ publication, restated, items }) => {
        const { scheme, period, schemeName, publishedAt } = publication;
        const columns: TableColumnsType<Restated> = [
          { title: '单位', key: 'unit', render: (_, { organisation }) => organisation.name },
          {
            title: '指标',
            key: 'metric',
            render: (_, { metric, name, organisation, by }) => (
              <Link to={figurePath(metric, { org: organisation.code, scheme, period, by })}>{name}</Link>
            ),
          },
          { title: '公布值', key: 'published', render: (_, each) => each.published.shown },
          { title: '现值', key: 'present', render: (_, each) => each.present.shown },
          {
            title: '原因',
            key: 'reasons',
            render: (_, { reasons }) =>
              reasons
                .map(({ whyLabel, subjects, lastAt }) => `${whyLabel}${subjects}件(${localMinute(lastAt)})`)
                .join(';'),
          },
        ];
        return (
          <>
            <Link to="/figures/publications">返回公布清单</Link>
            <Typography.Title level={1}>
              {schemeName} {period}
            </Typography.Title>
            <p>
              {localMinute(publishedAt)} 公布,此后有 {restated} 项与公布值不同。公布值不改动。
            </p>
            <Table<Restated>
              columns={columns}
              dataSource={[...items]}
              rowKey={({ organisation, metric, by }) => `${organisation.code} ${metric} ${by}`}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              scroll={{ x: 'max-content' }}
            />
          </>
        );
      }}
    </PageState>
  );
}
