import type { ScreenWhistles } from '../feed/read-feed';
import { CountingNumber } from '../numbers/counting-number';
import { Panel } from '../shell/panel';

/** How the departments that were summoned stand, step by step. */
export function DepartmentsPanel({ whistles }: { readonly whistles: ScreenWhistles }) {
  return (
    <Panel name="departments" title="部门报到" note="进行中的吹哨">
      <dl className="departments">
        {whistles.departments.map(({ status, label, count }) => (
          <div key={status} className={`department department-${status}`}>
            <dt>{label}</dt>
            <dd>
              <CountingNumber value={count} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
