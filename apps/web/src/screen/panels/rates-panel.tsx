import type { ScreenFeed, ScreenFigure } from '../feed/read-feed';
import { Panel } from '../shell/panel';
import { changeWords } from './change-words';

const RADIUS = 52;
const LENGTH = 2 * Math.PI * RADIUS;

/** The three rates of the period as rings, each against the period before and the year before. */
export function RatesPanel({ figures, period }: Pick<ScreenFeed, 'figures' | 'period'>) {
  return (
    <Panel name="rates" title="三率" note={`${period.key},按承办单位;升降为百分点`}>
      <ul className="rates">
        {figures.map((figure) => (
          <Rate key={figure.code} figure={figure} />
        ))}
      </ul>
    </Panel>
  );
}

function Rate({ figure }: { readonly figure: ScreenFigure }) {
  const { name, shown, value, previous, yearBefore } = figure;
  return (
    <li className="rate">
      <div className="rate-ring">
        <svg viewBox="0 0 120 120" aria-hidden="true">
          <circle className="ring-ground" cx="60" cy="60" r={RADIUS} />
          <circle
            className="ring-value"
            cx="60"
            cy="60"
            r={RADIUS}
            strokeDasharray={`${(value ?? 0) * LENGTH} ${LENGTH}`}
          />
        </svg>
        <span className="rate-value">{shown}</span>
      </div>
      <h3>{name}</h3>
      <p>环比 {changeWords(figure, previous.difference)}</p>
      <p>同比 {changeWords(figure, yearBefore.difference)}</p>
    </li>
  );
}
