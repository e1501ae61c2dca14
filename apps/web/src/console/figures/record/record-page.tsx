import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select, Tag, Typography, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import { MomentExact } from '../../../time/moment';
import { useOrganisations } from '../../case/use-organisations';
import { PageState } from '../../shell/page-state';
import { PagedTable } from '../../shell/paged-table';
import { useSession } from '../../shell/session';

type Entry = components['schemas']['RecordEntryView'];

const COLOURS: Readonly<Record<string, string>> = { yellow: 'warning', red: 'error' };

const COLUMNS: TableColumnsType<Entry> = [
  {
    title: '事项',
    key: 'label',
    render: (_, { kind, label, level }) => (
      <Tag color={COLOURS[kind] ?? 'purple'}>
        {label}
        {level === null ? '' : `(${level}级)`}
      </Tag>
    ),
  },
  {
    title: '诉求',
    key: 'case',
    render: (_, { caseNo }) => <Link to={`/cases/${caseNo}?tab=supervision`}>{caseNo}</Link>,
  },
  { title: '发起', key: 'by', render: (_, { by }) => by?.name ?? '系统' },
  { title: '时间', key: 'at', render: (_, { at }) => <MomentExact at={at} /> },
  { title: '答复', key: 'answered', render: (_, { answeredAt }) => <MomentExact at={answeredAt} /> },
  { title: '办结', key: 'closed', render: (_, { closedAt }) => <MomentExact at={closedAt} /> },
];

/** The supervisions and cards of a unit: what stands in its record. */
export function RecordPage() {
  const [search, setSearch] = useSearchParams();
  const { acting } = useSession();
  const organisations = useOrganisations();
  const organisation = search.get('org') ?? acting?.organisation.code ?? '';
  const cursor = search.get('cursor');
  const record = useQuery({
    queryKey: ['record', organisation, cursor],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/organisations/{organisation}/record', {
          params: { path: { organisation }, query: cursor ? { cursor } : {} },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Link to="/figures">返回指标一览</Link>
      <Typography.Title level={1}>督办与黄牌红牌</Typography.Title>
      <Select
        aria-label="单位"
        className="figures-choice"
        value={organisation}
        showSearch={{ optionFilterProp: 'label' }}
        options={organisations.data?.items.map(({ code, name }) => ({ value: code, label: name })) ?? []}
        onChange={(org) => setSearch({ org })}
      />
      <PageState
        of={record}
        empty={{ when: ({ items }) => items.length === 0, text: '没有督办,也没有黄牌红牌。' }}
      >
        {(page) => (
          <PagedTable
            columns={COLUMNS}
            page={page}
            rowKey={({ entry, caseNo, no }) => `${entry} ${caseNo} ${no}`}
          />
        )}
      </PageState>
    </>
  );
}
