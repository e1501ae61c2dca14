import { localMinute } from '../../time/dates';
import type { Progress } from './progress';

const MARKS = { done: '✓', skipped: '–', current: '●', ahead: '○' } as const;
const SPOKEN = { done: '已完成', skipped: '未经过', current: '进行中', ahead: '尚未开始' } as const;

/** The way of a case, like that of a parcel. */
export function Stages({ stages }: { readonly stages: Progress['stages'] }) {
  return (
    <ol className="stages" aria-label="办理阶段">
      {stages.map(({ code, label, standing, at }) => (
        <li key={code} data-standing={standing} aria-current={standing === 'current' ? 'step' : undefined}>
          <span aria-hidden="true">{MARKS[standing]}</span>
          {label}
          <span className="unseen">({SPOKEN[standing]})</span>
          {at && <time dateTime={at}>{localMinute(at)}</time>}
        </li>
      ))}
    </ol>
  );
}
