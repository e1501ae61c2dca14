import { MomentExact } from '../../time/moment';
import type { BoardCaseItem } from './board-case';

type Call = NonNullable<BoardCaseItem['call']>;

/** What to say to the resident, line by line, and what came of earlier calls. */
export function CallScript({ call }: { readonly call: Call }) {
  const { openedAt, attempts, attemptsNeeded, script } = call;
  return (
    <>
      <p>
        回访自 <MomentExact at={openedAt} /> 开始,已拨打 {attempts.length} 次,未接通时最多 {attemptsNeeded}{' '}
        次。
      </p>
      <ol className="board-script" aria-label="回访话术">
        {script.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      {attempts.map(({ at, outcomeLabel, organisation }) => (
        <p key={at}>
          <MomentExact at={at} /> {organisation?.name}:{outcomeLabel}
        </p>
      ))}
    </>
  );
}
