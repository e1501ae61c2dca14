import { Flex } from 'antd';
import { ChangeTag } from '../dashboard/change-tag';
import type { Figure } from '../use-figures';

/** A figure against the period before and the same period a year before. */
export function Comparisons({ figure }: { readonly figure: Figure }) {
  const { metric, value, previous, yearBefore } = figure;
  return (
    <Flex gap="small" wrap>
      <span>
        上期 {previous.period}:{previous.shown}
      </span>
      <ChangeTag metric={metric} value={value} before={previous.value} than="环比" />
      <span>
        上年同期 {yearBefore.period}:{yearBefore.shown}
      </span>
      <ChangeTag metric={metric} value={value} before={yearBefore.value} than="同比" />
    </Flex>
  );
}
