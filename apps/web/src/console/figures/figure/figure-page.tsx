import { Card, Col, Flex, Row, Skeleton, Typography } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { localMinute } from '../../../time/dates';
import { PageState } from '../../shell/page-state';
import { useApplicationCatalogue } from '../applications/use-applications';
import { applyPath } from '../apply/application-address';
import { addressIn, parametersOf, type FigureAddress } from '../figure-address';
import { PeriodFields } from '../period-fields';
import { useFigure, type Figure } from '../use-figures';
import { Comparisons } from './comparisons';
import { ExcludedPart } from './excluded-part';
import { Formula } from './formula';
import { PublishedFigure } from './published-figure';
import '../figures.css';

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart')).TrendChart }));

/** One figure, opened: its value, formula and basis, what it counts, how it compares, what was taken out and changed. */
export function FigurePage() {
  const { metric = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const address = addressIn(search);
  const figure = useFigure(metric, address);
  const change = (part: Partial<FigureAddress>) => setSearch(parametersOf({ ...address, ...part }));
  return (
    <PageState of={figure} heading="指标">
      {(data) => (
        <Flex vertical gap="middle">
          <Link to={`/figures?${new URLSearchParams(parametersOf({ ...address, org: null }))}`}>
            返回指标一览
          </Link>
          <Typography.Title level={1}>
            {data.organisation.name} · {data.metric.name}
          </Typography.Title>
          <Flex gap="middle" wrap justify="space-between" align="center">
            <PeriodFields address={address} shown={data.period.key} change={change} />
            <AppealLink figure={data} scheme={address.scheme} />
          </Flex>
          <Opened
            figure={data}
            address={{ ...address, period: data.period.key, org: data.organisation.code }}
          />
        </Flex>
      )}
    </PageState>
  );
}

/** Where the role applies for its unit: the form, with the figure and period that are seen. */
function AppealLink({ figure, scheme }: { readonly figure: Figure; readonly scheme: string }) {
  const mayApply = useApplicationCatalogue().data?.mayApply ?? false;
  if (!mayApply) return null;
  const { metric, period } = figure;
  const begun = { kind: 'appeal', figure: metric.code, scheme, period: period.key } as const;
  return <Link to={applyPath(begun)}>对本项指标申诉</Link>;
}

function Opened({ figure, address }: { readonly figure: Figure; readonly address: FigureAddress }) {
  const navigate = useNavigate();
  const { metric, period, shown } = figure;
  const heading = (text: string) => <h2 className="card-heading">{text}</h2>;
  return (
    <Row gutter={[16, 16]}>
      <Col xs={24} lg={10}>
        <Card title={heading(`${period.name} ${period.key}`)}>
          <div className="figure-value">{shown}</div>
          <Comparisons figure={figure} />
          <p>
            {localMinute(period.from)} 至 {localMinute(period.to)}(不含),统计截至 {localMinute(figure.asOf)}
          </p>
        </Card>
      </Col>
      <Col xs={24} lg={14}>
        <Card title={heading('怎么算的')}>
          <Formula figure={figure} address={address} />
        </Card>
      </Col>
      <Col span={24}>
        <Card title={heading('近十二期走势')}>
          <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 8 }} />}>
            <TrendChart
              metric={metric}
              address={address}
              open={(key) =>
                void navigate({
                  search: `?${new URLSearchParams(parametersOf({ ...address, period: key }))}`,
                })
              }
            />
          </Suspense>
        </Card>
      </Col>
      {figure.excluded?.applies && (
        <Col xs={24} lg={12}>
          <Card title={heading('剔除')}>
            <ExcludedPart excluded={figure.excluded} />
          </Card>
        </Col>
      )}
      {figure.publication && (
        <Col xs={24} lg={12}>
          <Card title={heading('公布与追溯')}>
            <PublishedFigure publication={figure.publication} shown={shown} />
          </Card>
        </Col>
      )}
    </Row>
  );
}
