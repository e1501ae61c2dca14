import { Card, Flex, Segmented, Select, Skeleton, Typography } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { PageState } from '../../shell/page-state';
import { localMinute } from '../../../time/dates';
import { addressIn, figurePath, parametersOf, type FigureAddress } from '../figure-address';
import { PeriodFields } from '../period-fields';
import { useDashboard, type Dashboard, type DashboardGroup } from '../use-figures';
import { GroupTable } from './group-table';
import '../figures.css';

const UnitChart = lazy(async () => ({ default: (await import('./unit-chart')).UnitChart }));

/** So many figures fit beside each other; the others are chosen by name. */
const COLUMNS = 6;

const SUBJECTS: Readonly<Record<DashboardGroup['subject'], string>> = {
  community: '社区',
  street: '街道',
  department: '部门',
};

/** All figures of all units: who stands where, against last month and last year, each number down to its cases. */
export function DashboardPage() {
  const [search, setSearch] = useSearchParams();
  const address = addressIn(search);
  const dashboard = useDashboard(address);
  const change = (part: Partial<FigureAddress> & { subject?: string; metrics?: string }) => {
    const others = { subject: search.get('subject'), metrics: search.get('metrics') };
    setSearch(parametersOf({ ...address, ...others, ...part }));
  };
  return (
    <>
      <Flex justify="space-between" align="center" wrap gap="small">
        <Typography.Title level={1}>督办考核</Typography.Title>
        <Flex gap="middle" wrap>
          <Link to="/figures/publications">公布与追溯</Link>
          <Link to="/figures/applications">剔除与申诉</Link>
          <Link to="/figures/record">督办与黄牌红牌</Link>
        </Flex>
      </Flex>
      <PeriodFields address={address} shown={dashboard.data?.period.key} change={change} />
      <PageState
        of={dashboard}
        empty={{ when: ({ groups }) => groups.length === 0, text: '本期还没有可以查看的单位。' }}
      >
        {(data) => (
          <Groups
            dashboard={data}
            address={address}
            subject={search.get('subject')}
            chosen={search.get('metrics')?.split(',') ?? null}
            change={change}
          />
        )}
      </PageState>
    </>
  );
}

interface GroupsProps {
  readonly dashboard: Dashboard;
  readonly address: FigureAddress;
  readonly subject: string | null;
  readonly chosen: readonly string[] | null;
  change(part: { subject?: string; metrics?: string }): void;
}

function Groups({ dashboard, address, subject, chosen, change }: GroupsProps) {
  const navigate = useNavigate();
  const group = dashboard.groups.find((each) => each.subject === subject) ?? dashboard.groups[0];
  if (!group) return null;
  const choice = dashboard.metrics.filter(({ subjects }) => subjects.includes(group.subject));
  const shown = chosen ? choice.filter(({ code }) => chosen.includes(code)) : choice.slice(0, COLUMNS);
  const [first] = shown;
  const open = (org: string) =>
    void navigate(figurePath(first?.code ?? '', { ...address, period: dashboard.period.key, org }));
  return (
    <Flex vertical gap="middle" className="figures">
      <Flex gap="small" wrap align="center">
        <Segmented
          aria-label="单位类别"
          options={dashboard.groups.map((each) => ({ value: each.subject, label: SUBJECTS[each.subject] }))}
          value={group.subject}
          onChange={(value) => change({ subject: value })}
        />
        <Select
          aria-label="显示的指标"
          mode="multiple"
          className="figures-choice"
          maxTagCount={3}
          value={shown.map(({ code }) => code)}
          options={choice.map(({ code, name }) => ({ value: code, label: name }))}
          optionFilterProp="label"
          onChange={(codes) => change({ metrics: codes.join(',') })}
        />
      </Flex>
      {first && (
        <Card size="small" title={<h2 className="card-heading">{first.name}</h2>}>
          <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 8 }} />}>
            <UnitChart group={group} metric={first} open={open} />
          </Suspense>
        </Card>
      )}
      <GroupTable group={group} metrics={shown} dashboard={dashboard} address={address} />
      <Typography.Paragraph type="secondary">
        {dashboard.period.name} {dashboard.period.key},统计截至 {localMinute(dashboard.asOf)};指标目录第
        {dashboard.catalogueVersion}版。没有有效回访的单位显示“–”,不参加排名。
      </Typography.Paragraph>
    </Flex>
  );
}
