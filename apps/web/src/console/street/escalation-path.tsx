import { Tag } from 'antd';
import { durationText, TimeKind } from '../../time/duration-text';
import { MomentExact } from '../../time/moment';
import type { BoardCaseItem } from './board-case';

type Escalation = NonNullable<BoardCaseItem['escalation']>;

/** Where a petition came from, why, how long each level had it, and who else is needed. */
export function EscalationPath({ escalation }: { readonly escalation: Escalation }) {
  const { from, causeLabel, tenures, assists, departments } = escalation;
  return (
    <>
      <p>
        由{from?.name ?? '下级'}上报:{causeLabel}
      </p>
      <ol className="board-tenures" aria-label="各级停留">
        {tenures.map(({ organisation, byLabel, from: since, to, workingMs }) => (
          <li key={`${organisation?.code} ${since}`}>
            <strong>{organisation?.name}</strong>({byLabel}) <MomentExact at={since} /> 至{' '}
            {to ? <MomentExact at={to} /> : '今'},工作时间 {durationText(workingMs, TimeKind.working)}
          </li>
        ))}
      </ol>
      {assists.map(({ organisation, repliedAt }) => (
        <Tag key={organisation?.code}>
          协办:{organisation?.name}
          {repliedAt ? ' · 已回复' : ''}
        </Tag>
      ))}
      {departments.map(({ organisation, whistleNo, newsLabel }) => (
        <Tag key={`${whistleNo} ${organisation?.code}`} color="purple">
          吹哨:{organisation?.name} · {newsLabel}
        </Tag>
      ))}
    </>
  );
}
