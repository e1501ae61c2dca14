import type { ScreenFeed, ScreenRanking } from '../feed/read-feed';
import { Panel } from '../shell/panel';
import { useTurningPages } from '../shell/turning-pages';
import { Bar } from './bar';

const ROWS = 7;
const SUBJECTS: Readonly<Record<ScreenRanking['subject'], string>> = { street: '街道', community: '社区' };

interface RankingPanelProps extends Pick<ScreenFeed, 'period'> {
  readonly ranking: ScreenRanking;
}

/** Where each unit stands; a unit without anything to count has no rank. */
export function RankingPanel({ ranking, period }: RankingPanelProps) {
  const { shown, page, pages } = useTurningPages(ranking.rows, ROWS);
  const best = Math.max(1, ...ranking.rows.map(({ value }) => value ?? 0));
  const turned = pages > 1 ? `,第 ${page}/${pages} 页` : '';
  return (
    <Panel
      name="ranking"
      title={`${SUBJECTS[ranking.subject]}${ranking.metric}排名`}
      note={`${period.key},全区排名${turned}`}
    >
      {shown.length === 0 && <p className="nothing">本期还没有可以排名的单位</p>}
      <ol className="bars">
        {shown.map(({ organisation, rank, value, shown: words, previousShown }) => (
          <Bar
            key={organisation.code}
            lead={rank === null ? '–' : String(rank)}
            label={organisation.name}
            value={words}
            more={`上期 ${previousShown}`}
            share={(value ?? 0) / best}
            tone={rank === 1 ? 'first' : 'plain'}
          />
        ))}
      </ol>
    </Panel>
  );
}
