import { Button, Flex } from 'antd';
import { useSearchParams } from 'react-router';

const CURSOR = 'cursor';

/** Leads through a list that is read page by page; where one is stands in the address. */
export function NextPage({ next }: { readonly next: string | null }) {
  const [search, setSearch] = useSearchParams();
  const follow = (cursor: string | null) => {
    const following = new URLSearchParams(search);
    if (cursor) following.set(CURSOR, cursor);
    else following.delete(CURSOR);
    setSearch(following);
  };
  const inside = search.get(CURSOR) !== null;
  if (!inside && next === null) return null;
  return (
    <Flex gap="small" className="next-page">
      <Button disabled={!inside} onClick={() => follow(null)}>
        回到首页
      </Button>
      <Button disabled={next === null} onClick={() => follow(next)}>
        下一页
      </Button>
    </Flex>
  );
}
