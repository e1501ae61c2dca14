import type { ScreenFeed } from './feed/read-feed';
import { useScreenFeed } from './feed/use-screen-feed';
import { NumberRow } from './numbers/number-row';
import { CategoriesPanel } from './panels/categories-panel';
import { DepartmentsPanel } from './panels/departments-panel';
import { DaysPanel, HoursPanel } from './panels/flow-panels';
import { LightsPanel } from './panels/lights-panel';
import { RankingPanel } from './panels/ranking-panel';
import { RatesPanel } from './panels/rates-panel';
import { WhistlesPanel } from './panels/whistles-panel';
import { DarkScreen, EndedScreen } from './shell/dark-screen';
import { ScreenHeader } from './shell/screen-header';
import { useToken } from './shell/use-token';

/** So many units fit into the smaller of two places for their ranking. */
const FEW_RANKED = 4;

/** The big screen: opened by a link, read without pause, never touched. */
export function ScreenApp() {
  const token = useToken();
  const { feed, readAt, failure, dark } = useScreenFeed(token);
  if (dark) return <EndedScreen problem={dark} />;
  if (feed) return <Figures feed={feed} readAt={readAt} failing={failure !== null} />;
  if (failure) return <DarkScreen title="暂时读取不到数据" detail={`${failure.message}正在自动重试。`} />;
  return <DarkScreen title="正在读取数据" detail="请稍候。" />;
}

interface FiguresProps {
  readonly feed: ScreenFeed;
  readonly readAt: number;
  readonly failing: boolean;
}

function Figures({ feed, readAt, failing }: FiguresProps) {
  const { flow, cases, whistles, ranking, categories, figures, period } = feed;
  return (
    <div className="screen">
      <ScreenHeader feed={feed} readAt={readAt} failing={failing} />
      <main
        className={ranking && ranking.rows.length > FEW_RANKED ? 'screen-main screen-many' : 'screen-main'}
      >
        <NumberRow feed={feed} />
        <RatesPanel figures={figures} period={period} />
        <LightsPanel cases={cases} />
        <DepartmentsPanel whistles={whistles} />
        <HoursPanel flow={flow} />
        <DaysPanel flow={flow} />
        <WhistlesPanel whistles={whistles} />
        {ranking && <RankingPanel ranking={ranking} period={period} />}
        <CategoriesPanel categories={categories} period={period} />
      </main>
    </div>
  );
}
