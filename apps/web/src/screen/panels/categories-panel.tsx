import type { ScreenFeed } from '../feed/read-feed';
import { Panel } from '../shell/panel';
import { Bar } from './bar';

/** What people report most. */
export function CategoriesPanel({ categories, period }: Pick<ScreenFeed, 'categories' | 'period'>) {
  const most = Math.max(1, ...categories.map(({ count }) => count));
  return (
    <Panel name="categories" title="受理最多的分类" note={`${period.key},辖区内`}>
      {categories.length === 0 && <p className="nothing">本期还没有受理诉求</p>}
      <ol className="bars">
        {categories.map(({ name, count }, index) => (
          <Bar
            key={name}
            lead={String(index + 1)}
            label={name}
            value={`${count} 件`}
            share={count / most}
            tone="plain"
          />
        ))}
      </ol>
    </Panel>
  );
}
