import { LIGHT_WORDS } from '../../words/lights';
import type { ScreenCases } from '../feed/read-feed';
import { Panel } from '../shell/panel';
import { Bar } from './bar';

/** What is in hand by its light, from the most pressing to the calmest. */
export function LightsPanel({ cases }: { readonly cases: ScreenCases }) {
  const most = Math.max(1, ...cases.lights.map(({ count }) => count));
  return (
    <Panel name="lights" title="在办诉求" note="按时限灯色">
      <ul className="bars">
        {cases.lights.map(({ light, count, capped }) => (
          <Bar
            key={light}
            label={LIGHT_WORDS[light]}
            value={`${count}${capped ? '+' : ''} 件`}
            share={count / most}
            tone={light}
          />
        ))}
      </ul>
    </Panel>
  );
}
