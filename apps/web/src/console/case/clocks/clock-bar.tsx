import { Table } from 'antd';
import { durationText, TimeKind } from '../../../time/duration-text';
import { localMinute } from '../../../time/dates';
import { ScrollRegion } from '../../shell/scroll-region';
import type { ClockExplanation } from '../use-case';
import { intervalBar, placeOf, type Stretch } from './interval-bar';
import './clock-bar.css';

/** What each kind of stretch means for the limit. */
const KINDS: Readonly<Record<Stretch['kind'], string>> = {
  start_day: '起算日不计',
  counted: '计入',
  closed: '不计(休息)',
  paused: '不计(挂起)',
};

const COLUMNS = [
  { title: '从', dataIndex: 'from', render: (at: string) => localMinute(at) },
  { title: '到', dataIndex: 'to', render: (at: string) => localMinute(at) },
  { title: '性质', key: 'name', render: (_: unknown, { name, kind }: Stretch) => `${name} · ${KINDS[kind]}` },
  { title: '长度', dataIndex: 'ms', render: (ms: number) => durationText(ms, TimeKind.wall) },
  {
    title: '计入',
    dataIndex: 'counts',
    render: (counts: Stretch['counts']) => (counts ? `${counts.amount} ${counts.unitLabel}` : '—'),
  },
];

/** The time of a clock from start to due as a bar, and the same as a table that adds up. */
export function ClockBar({ explained }: { readonly explained: ClockExplanation }) {
  const { stretches, sumMs, counted, fits } = intervalBar(explained);
  const now = placeOf(Date.now(), explained);
  return (
    <>
      <div className="clock-bar" aria-hidden="true">
        {stretches.map(({ from, kind, name, share }) => (
          <span
            key={from}
            className={`clock-part part-${kind}`}
            style={{ flexGrow: share }}
            title={`${name} · ${KINDS[kind]}`}
          />
        ))}
        {now !== null && <span className="clock-now" style={{ insetInlineStart: `${now * 100}%` }} />}
      </div>
      <ul className="clock-legend">
        {(Object.keys(KINDS) as Stretch['kind'][]).map((kind) => (
          <li key={kind}>
            <span className={`clock-swatch part-${kind}`} aria-hidden="true" /> {KINDS[kind]}
          </li>
        ))}
        {now !== null && <li>竖线为现在</li>}
      </ul>
      <ScrollRegion label={`${explained.label}的每一段时间`}>
        <Table<Stretch>
          size="small"
          rowKey="from"
          columns={COLUMNS}
          dataSource={[...stretches]}
          pagination={false}
          summary={() => (
            <Table.Summary.Row>
              <Table.Summary.Cell index={0} colSpan={3}>
                <strong>合计</strong>(到期减起算,{fits ? '各段相加相符' : '各段相加不符,请告知管理员'})
              </Table.Summary.Cell>
              <Table.Summary.Cell index={3}>{durationText(sumMs, TimeKind.wall)}</Table.Summary.Cell>
              <Table.Summary.Cell index={4}>
                {counted ? `${counted.amount} ${counted.unitLabel}` : '—'}
              </Table.Summary.Cell>
            </Table.Summary.Row>
          )}
        />
      </ScrollRegion>
    </>
  );
}
