import { Button, Flex, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../../api/schema.gen';
import { localMinute } from '../../../time/dates';
import { ScrollRegion } from '../../shell/scroll-region';

type Schemas = components['schemas'];
export type DryRun = Schemas['DryRunView'];
type Moved = Schemas['MovedClockView'];
type MovedOrganisation = Schemas['MovedOrganisationView'];

const COLUMNS: TableColumnsType<Moved> = [
  {
    title: '诉求或吹哨',
    key: 'no',
    render: (_, { caseNo, whistleNo }) =>
      caseNo ? (
        <Link to={`/cases/${caseNo}`}>{caseNo}</Link>
      ) : (
        <Link to={`/whistles/${whistleNo}`}>{whistleNo}</Link>
      ),
  },
  { title: '时限', dataIndex: 'clockLabel' },
  { title: '原期限', key: 'old', render: (_, { oldDue }) => localMinute(oldDue) },
  { title: '新期限', key: 'new', render: (_, { newDue }) => localMinute(newDue) },
  { title: '变红', key: 'red', render: (_, { turnsRed }) => (turnsRed ? '立即变红' : '—') },
];

const ORGANISATIONS: TableColumnsType<MovedOrganisation> = [
  { title: '单位', dataIndex: 'name' },
  { title: '期限变动的诉求', dataIndex: 'changed', align: 'right' },
  { title: '立即变红', dataIndex: 'turnRed', align: 'right' },
  { title: '期限变动的吹哨', dataIndex: 'whistlesChanged', align: 'right' },
];

interface MovesProps {
  readonly trial: DryRun;
  /** Lists the moves after so many. */
  turn(after: number): void;
}

/** What a change of the rules does to what is open: how much, whose, and each clock with its old and new due instant. */
export function Moves({ trial, turn }: MovesProps) {
  const { cases, changed, turnRed, whistles, whistlesChanged, organisations, items, nextAfter } = trial;
  return (
    <>
      <p role="status">
        核对未结诉求 {cases} 件:{changed} 件期限变动,{turnRed} 件立即变红;核对未结吹哨 {whistles} 件:
        {whistlesChanged} 件变动。
      </p>
      {organisations.length > 0 && (
        <ScrollRegion label="按单位">
          <Table<MovedOrganisation>
            columns={ORGANISATIONS}
            dataSource={[...organisations]}
            rowKey="code"
            pagination={false}
            size="small"
          />
        </ScrollRegion>
      )}
      {items.length > 0 && (
        <ScrollRegion label="期限变动的诉求和吹哨">
          <Table<Moved>
            columns={COLUMNS}
            dataSource={[...items]}
            rowKey={({ caseNo, whistleNo, clock }) => `${caseNo ?? whistleNo} ${clock}`}
            pagination={false}
            size="small"
          />
        </ScrollRegion>
      )}
      {nextAfter !== null && (
        <Flex gap="small" className="next-page">
          <Button onClick={() => turn(0)}>回到首页</Button>
          <Button onClick={() => turn(nextAfter)}>下一页</Button>
        </Flex>
      )}
    </>
  );
}
