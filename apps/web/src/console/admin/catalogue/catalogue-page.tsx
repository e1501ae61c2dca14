import { Button, Input, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { URGENCY } from '../../../words/case-codes';
import { PageState } from '../../shell/page-state';
import { ScrollRegion } from '../../shell/scroll-region';
import { treeOf, type TreeNode } from '../organisations/organisation-rows';
import { CategoryDrawer } from './category-drawer';
import { receiverText } from './receivers';
import { useCatalogue, type CatalogueEntry } from './use-catalogue';

const WORDS = 'words';

/** The dispatch catalogue with the duty list (职责清单): as it counts now, and from which day otherwise. */
export function CataloguePage() {
  const [search, setSearch] = useSearchParams();
  const [edited, setEdited] = useState<CatalogueEntry | null>(null);
  const words = search.get(WORDS) ?? '';
  const columns: TableColumnsType<TreeNode<CatalogueEntry>> = [
    {
      title: '分类',
      key: 'name',
      render: (_, { name, active }) => (
        <>
          {name} {!active && <Tag>已停用</Tag>}
        </>
      ),
    },
    {
      title: '操作',
      key: 'do',
      render: (_, entry) =>
        isLowest(entry) && (
          <Button size="small" aria-label={`修订 ${entry.name}`} onClick={() => setEdited(entry)}>
            修订
          </Button>
        ),
    },
    {
      title: '社区职责清单',
      key: 'duty',
      render: (_, entry) =>
        isLowest(entry) && (entry.onDutyList ? <Tag color="success">在清单之内</Tag> : '不在'),
    },
    { title: '派单去向', key: 'to', render: (_, entry) => isLowest(entry) && receiverText(entry.dispatch) },
    {
      title: '缺省紧急程度',
      key: 'urgency',
      render: (_, entry) => isLowest(entry) && entry.defaultUrgency && URGENCY[entry.defaultUrgency],
    },
    {
      title: '下次修订',
      key: 'next',
      render: (_, { changesOn }) => changesOn !== null && `${changesOn} 起`,
    },
    { title: '关键词', key: 'keywords', render: (_, { keywords }) => keywords.join('、') },
  ];
  return (
    <div className="admin-part">
      <p>修订从所定的日期起用于新登记的诉求;以前登记的不变。</p>
      <Input.Search
        aria-label="查找分类"
        placeholder="名称或关键词"
        defaultValue={words}
        allowClear
        onSearch={(sought) => setSearch(sought.trim() ? { [WORDS]: sought.trim() } : {})}
        className="admin-search"
      />
      <PageState
        of={useCatalogue()}
        empty={{ when: ({ items }) => items.length === 0, text: '还没有分类目录。' }}
      >
        {({ items }) => (
          <ScrollRegion label="分类与职责清单">
            <Table<TreeNode<CatalogueEntry>>
              key={words}
              columns={columns}
              dataSource={words ? lowestOf(items, words) : treeOf(items)}
              rowKey="code"
              pagination={false}
              size="middle"
              expandable={{ defaultExpandAllRows: true }}
              locale={{ emptyText: '没有这样的分类。' }}
            />
          </ScrollRegion>
        )}
      </PageState>
      {edited && <CategoryDrawer shown={edited} close={() => setEdited(null)} />}
    </div>
  );
}

/** Cases are of the lowest categories alone; those above only order them. */
function isLowest({ children }: TreeNode<CatalogueEntry>): boolean {
  return children === undefined;
}

/** The lowest categories whose name or keywords have the words in them, without those above. */
function lowestOf(entries: readonly CatalogueEntry[], words: string): CatalogueEntry[] {
  const parents = new Set(entries.map(({ parentCode }) => parentCode));
  return entries.filter(
    ({ code, name, keywords }) =>
      !parents.has(code) && [name, ...keywords].some((said) => said.includes(words)),
  );
}
