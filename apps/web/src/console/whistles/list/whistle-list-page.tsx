import { Button, Flex, Segmented, Switch, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { PageState } from '../../shell/page-state';
import { useSession } from '../../shell/session';
import { useWhistles, type WhistleItem, type WhistleListQuery } from '../use-whistles';
import { WhistleCards } from './whistle-cards';
import '../whistles.css';

type Status = WhistleItem['status'];

/** Which whistles a tab of the list shows; none named: all that have not ended. */
const TABS: readonly {
  readonly value: string;
  readonly label: string;
  readonly status?: readonly Status[];
}[] = [
  { value: 'open', label: '未终结' },
  { value: 'drafted', label: '待审批', status: ['drafted'] },
  { value: 'blown', label: '已吹哨', status: ['blown'] },
  { value: 'closed', label: '已销哨', status: ['closed'] },
];

interface WhistleListPageProps {
  readonly title: string;
  readonly box?: WhistleListQuery['box'];
  readonly empty: string;
}

/** A list of whistles as one side sees it: the street and the district what was blown, a department what it is summoned to. */
export function WhistleListPage({ title, box, empty }: WhistleListPageProps) {
  const [search, setSearch] = useSearchParams();
  const { acting } = useSession();
  const tab = TABS.find(({ value }) => value === search.get('tab')) ?? TABS[0]!;
  const late = search.get('late') === '1';
  const cursor = search.get('cursor');
  const whistles = useWhistles({
    ...(box && { box }),
    ...(tab.status && { status: tab.status }),
    ...(late && { late }),
    ...(cursor && { cursor }),
  });
  const show = (part: Readonly<Record<string, string>>) =>
    setSearch({ tab: tab.value, ...(late && { late: '1' }), ...part });
  return (
    <>
      <Flex justify="space-between" align="center" wrap gap="small">
        <Typography.Title level={1}>{title}</Typography.Title>
        {acting?.organisation.level === 'street' && box !== 'department' && (
          <Link to="/whistles/new">
            <Button type="primary">起草吹哨</Button>
          </Link>
        )}
      </Flex>
      <Flex gap="middle" align="center" wrap className="whistle-tabs">
        <Segmented
          aria-label="状态"
          options={TABS.map(({ value, label }) => ({ value, label }))}
          value={tab.value}
          onChange={(value) => setSearch({ tab: value, ...(late && { late: '1' }) })}
        />
        <label>
          <Switch
            checked={late}
            onChange={(on) => setSearch({ tab: tab.value, ...(on && { late: '1' }) })}
            aria-label="只看有部门超期的"
          />{' '}
          只看有部门超期的
        </label>
      </Flex>
      <PageState of={whistles} empty={{ when: ({ items }) => items.length === 0, text: empty }}>
        {({ items, nextCursor }) => (
          <>
            <WhistleCards items={items} />
            <Flex gap="small">
              {cursor && <Button onClick={() => show({})}>回到首页</Button>}
              {nextCursor && <Button onClick={() => show({ cursor: nextCursor })}>下一页</Button>}
            </Flex>
          </>
        )}
      </PageState>
    </>
  );
}
