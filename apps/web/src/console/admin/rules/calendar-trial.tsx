import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Table, type TableColumnsType } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { api, dataOf, newKey } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import { localMinute } from '../../../time/dates';

type DryRun = components['schemas']['DryRunView'];
type Moved = components['schemas']['MovedClockView'];

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
  { title: '时限', dataIndex: 'clock' },
  { title: '原期限', key: 'old', render: (_, { oldDue }) => localMinute(oldDue) },
  { title: '新期限', key: 'new', render: (_, { newDue }) => localMinute(newDue) },
  { title: '变红', key: 'red', render: (_, { turnsRed }) => turnsRed && '立即变红' },
];

/** A year from a file: first what it would move, then, when that is wanted, in force. */
export function CalendarTrial() {
  const client = useQueryClient();
  const key = useRef(newKey());
  const [document, setDocument] = useState<Record<string, unknown> | null>(null);
  const [trial, setTrial] = useState<DryRun | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState(false);

  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof SyntaxError ? '文件不是 JSON 格式。' : (error as Error).message);
    }
  };
  const take = (file: File | undefined) =>
    attempt(async () => {
      setTrial(null);
      setDone(false);
      if (!file) return setDocument(null);
      const read = JSON.parse(await file.text()) as Record<string, unknown>;
      const params = { header: { 'Idempotency-Key': newKey() } };
      setTrial(await dataOf(api.POST('/api/v1/calendars/dry-run', { params, body: { document: read } })));
      setDocument(read);
    });
  const bringIn = () =>
    attempt(async () => {
      if (!document) return;
      const params = { header: { 'Idempotency-Key': key.current } };
      await api.POST('/api/v1/calendars/years', { params, body: { document } });
      key.current = newKey();
      setDone(true);
      await client.invalidateQueries();
    });
  return (
    <Flex vertical gap="small" align="start">
      <label>
        导入一个年度的放假安排(JSON,先试算){' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => void take(target.files?.[0])}
        />
      </label>
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
      {trial && (
        <>
          <p role="status">
            核对 {trial.cases} 件未结诉求:{trial.changed} 件期限变动,{trial.turnRed} 件立即变红;吹哨{' '}
            {trial.whistlesChanged} 件变动。
          </p>
          {trial.items.length > 0 && (
            <Table<Moved>
              columns={COLUMNS}
              dataSource={[...trial.items]}
              rowKey={({ caseNo, whistleNo, clock }) => `${caseNo ?? whistleNo} ${clock}`}
              pagination={false}
              size="small"
              scroll={{ x: 'max-content', y: 320 }}
            />
          )}
          {done ? (
            <Alert type="success" showIcon title="已导入,未结诉求正在逐件调整。" role="status" />
          ) : (
            <Button type="primary" onClick={() => void bringIn()}>
              导入并施行
            </Button>
          )}
        </>
      )}
    </Flex>
  );
}
