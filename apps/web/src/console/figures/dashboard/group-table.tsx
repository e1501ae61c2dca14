import { Table, Tooltip, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { figurePath, type FigureAddress } from '../figure-address';
import type { Dashboard, DashboardGroup, Metric } from '../use-figures';
import { ChangeTag } from './change-tag';

type Row = DashboardGroup['rows'][number];

const MADE = { mean_of_units: '各单位平均', from_sums: '按合计数' } as const;

/** Units that a printed report is written for. */
const REPORTED: readonly DashboardGroup['subject'][] = ['street', 'department'];

/** The report of a unit and the period on the page: a document of its own, ready to be printed. */
function reportOf(org: string, { period }: Dashboard): string {
  return `/api/v1/reports/monthly?${new URLSearchParams({ org, scheme: period.scheme, period: period.key })}`;
}

interface GroupTableProps {
  readonly group: DashboardGroup;
  readonly metrics: readonly Metric[];
  readonly dashboard: Dashboard;
  readonly address: FigureAddress;
}

/** The units of one kind with the chosen figures; every cell opens to its formula and its cases. */
export function GroupTable({ group, metrics, dashboard, address }: GroupTableProps) {
  const period = dashboard.period.key;
  const columns: TableColumnsType<Row> = [
    {
      title: '单位',
      key: 'organisation',
      fixed: 'left',
      render: (_, { organisation }) => (
        <>
          {organisation.name}{' '}
          {REPORTED.includes(group.subject) && (
            <a href={reportOf(organisation.code, dashboard)} target="_blank" rel="noreferrer">
              月报<span className="unseen">:{organisation.name}</span>
            </a>
          )}
        </>
      ),
    },
    ...metrics.map((metric) => ({
      title: <Tooltip title={metric.explanation}>{metric.name}</Tooltip>,
      key: metric.code,
      align: 'right' as const,
      sorter: (a: Row, b: Row) => valueIn(a, metric) - valueIn(b, metric),
      render: (_: unknown, row: Row) => <Cell row={row} metric={metric} address={{ ...address, period }} />,
    })),
  ];
  return (
    <Table<Row>
      columns={columns}
      dataSource={[...group.rows]}
      rowKey={({ organisation }) => organisation.code}
      pagination={group.rows.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
      scroll={{ x: 'max-content' }}
      size="middle"
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0}>合计</Table.Summary.Cell>
          {metrics.map((metric, n) => {
            const total = group.totals.find((each) => each.metric === metric.code);
            return (
              <Table.Summary.Cell key={metric.code} index={n + 1} align="right">
                {total && (
                  <>
                    {total.shown} <small>({MADE[total.made]})</small>
                  </>
                )}
              </Table.Summary.Cell>
            );
          })}
        </Table.Summary.Row>
      )}
    />
  );
}

function cellIn(row: Row, metric: Metric) {
  return row.cells.find((cell) => cell.metric === metric.code);
}

/** What a column is sorted by: what has no value comes last, whichever way is up. */
function valueIn(row: Row, metric: Metric): number {
  return cellIn(row, metric)?.value ?? Number.NEGATIVE_INFINITY;
}

interface CellProps {
  readonly row: Row;
  readonly metric: Metric;
  readonly address: FigureAddress;
}

function Cell({ row, metric, address }: CellProps) {
  const cell = cellIn(row, metric);
  if (!cell) return null;
  const { code, name } = row.organisation;
  return (
    <div className="figure-cell">
      <Link
        to={figurePath(metric.code, { ...address, org: code })}
        aria-label={`${name}${metric.name} ${cell.shown}`}
      >
        {cell.shown}
      </Link>
      {cell.rank !== null && <small>第{cell.rank}名</small>}
      <ChangeTag metric={metric} value={cell.value} before={cell.previous} than="环比" />
    </div>
  );
}
