import { Flex, Select, Table, type TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { usePolicyDiff, type Pack, type PolicyChange } from './use-policies';

const COLUMNS: TableColumnsType<PolicyChange> = [
  { title: '条目', dataIndex: 'pathText' },
  { title: '原来', key: 'from', render: (_, { fromText }) => fromText ?? '(没有)' },
  { title: '现在', key: 'to', render: (_, { toText }) => toText ?? '(删去)' },
  { title: '依据', key: 'basis', render: (_, { basis }) => basis ?? '—' },
];

/** What changed between two versions, in words; which two stands in the address. */
export function PackDiff({ pack: { id, versions } }: { readonly pack: Pack }) {
  const [search, setSearch] = useSearchParams();
  const [newest, before] = versions;
  const from = Number(search.get('from')) || (before?.version ?? newest?.version ?? 1);
  const to = Number(search.get('to')) || (newest?.version ?? 1);
  const diff = usePolicyDiff(id, from, to);
  if (versions.length < 2) return <p>只有一个版本,还没有可以比较的。导入新版本以前,可先在下面试算。</p>;
  const options = versions.map(({ version, effectiveFrom }) => ({
    value: version,
    label: `第 ${version} 版(${effectiveFrom} 施行)`,
  }));
  const choose = (part: { from?: number; to?: number }) =>
    setSearch(new URLSearchParams({ from: String(part.from ?? from), to: String(part.to ?? to) }), {
      replace: true,
    });
  return (
    <Flex vertical gap="small">
      <Flex gap="small" wrap align="center">
        <Select
          aria-label="原来的版本"
          value={from}
          options={options}
          popupMatchSelectWidth={false}
          onChange={(version) => choose({ from: version })}
        />
        <span>与</span>
        <Select
          aria-label="现在的版本"
          value={to}
          options={options}
          popupMatchSelectWidth={false}
          onChange={(version) => choose({ to: version })}
        />
      </Flex>
      {from === to ? (
        <p>请选择两个不同的版本。</p>
      ) : (
        <PageState
          of={diff}
          empty={{ when: ({ changes }) => changes.length === 0, text: '两个版本没有差别。' }}
        >
          {({ changes }) => (
            <ScrollRegion label="差别">
              <Table<PolicyChange>
                columns={COLUMNS}
                dataSource={[...changes]}
                rowKey="path"
                pagination={false}
                size="small"
              />
            </ScrollRegion>
          )}
        </PageState>
      )}
    </Flex>
  );
}
