import { Link } from 'react-router';
import type { components } from '../../api/schema.gen';

type Counter = components['schemas']['CounterView'];

/** What waits; each opens the list of exactly these rows. */
export function Counters({ counters }: { readonly counters: readonly Counter[] }) {
  return (
    <ul className="counters" aria-label="待办">
      {counters.map(({ code, label, count, capped, query }) => (
        <li key={code}>
          <Link to={query} className={count === 0 ? 'counter counter-none' : `counter counter-${code}`}>
            <span className="counter-label">{label}</span>
            <strong className="counter-count">
              {count}
              {capped && '+'}
            </strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}
