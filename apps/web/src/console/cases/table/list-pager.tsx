import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Flex, Select } from 'antd';
import { countText } from '../use-case-list';
import { PAGE_SIZES, type CaseView } from '../view/case-view';

interface ListPagerProps {
  /** Undefined while it is not known. */
  readonly count: { readonly count: number; readonly capped: boolean } | undefined;
  readonly page: number;
  readonly nextCursor: string | null;
  readonly forward: (cursor: string) => void;
  readonly back: () => void;
  readonly size: CaseView['size'];
  readonly resize: (size: CaseView['size']) => void;
}

/** How many there are, and the way to the other pages: forward and back, as lists that change under one's hands need. */
export function ListPager({ count, page, nextCursor, forward, back, size, resize }: ListPagerProps) {
  return (
    <Flex component="nav" aria-label="分页" justify="flex-end" align="center" gap="small" wrap>
      <span>共 {count ? countText(count) : '…'} 条</span>
      <Button icon={<LeftOutlined />} disabled={page === 1} onClick={back} aria-label="上一页" />
      <span>第 {page} 页</span>
      <Button
        icon={<RightOutlined />}
        disabled={nextCursor === null}
        onClick={() => nextCursor !== null && forward(nextCursor)}
        aria-label="下一页"
      />
      <Select
        aria-label="每页条数"
        value={size}
        options={PAGE_SIZES.map((value) => ({ value, label: `${value} 条/页` }))}
        onChange={resize}
      />
    </Flex>
  );
}
