import { Alert, Card, Table, type TableColumnsType } from 'antd';
import { ScrollRegion } from '../../shell/scroll-region';
import { hoursOfYear, monthsOf, specialRuns, type DayRun } from './calendar-months';
import { MonthTable } from './month-table';
import type { CalendarYear } from './use-calendars';

const COLUMNS: TableColumnsType<DayRun> = [
  { title: '名称', key: 'name', render: (_, { name }) => name ?? '—' },
  {
    title: '日期',
    key: 'days',
    render: (_, { from, to }) => (from === to ? from : `${from} 至 ${to}`),
  },
  { title: '天数', dataIndex: 'days', align: 'right' },
  {
    title: '安排',
    key: 'kind',
    render: (_, { kindLabel, local }) => (local ? `${kindLabel}(本地规定)` : kindLabel),
  },
];

/** A year at a glance: twelve months, then in words what is not as the day of the week says. */
export function CalendarYearView({ shown }: { readonly shown: CalendarYear }) {
  const { year, loaded, workDays, days } = shown;
  const count = (kind: string) => days.filter((day) => day.kind === kind).length;
  return (
    <>
      {!loaded && (
        <Alert
          type="warning"
          showIcon
          title={`还没有 ${year} 年的放假安排,暂按周末和法定节日推算;请在下面导入。`}
        />
      )}
      <p>
        {year} 年共 {workDays} 个工作日,其中调休上班(班){count('make_up')} 天;放假(休){count('holiday')}{' '}
        天,周末(末){count('weekend')} 天。标“地”的为本地自行规定。
      </p>
      <ul className="calendar-hours" aria-label="工作时间">
        {hoursOfYear(days).map(({ text, days: worked }) => (
          <li key={text}>
            工作时间 {text}({worked} 天)
          </li>
        ))}
      </ul>
      <div className="calendar-year">
        {monthsOf(days).map((month) => (
          <MonthTable key={month.month} month={month} />
        ))}
      </div>
      <Card title={<h2 className="card-heading">放假与调休</h2>} className="admin-part">
        <ScrollRegion label="放假与调休">
          <Table<DayRun>
            columns={COLUMNS}
            dataSource={specialRuns(days)}
            rowKey="from"
            pagination={false}
            size="small"
          />
        </ScrollRegion>
      </Card>
    </>
  );
}
