import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LightTag } from '../../../lights/light-tag';
import { Countdown } from '../../../time/countdown';
import { Moment, MomentExact } from '../../../time/moment';
import { LEVEL, MARK, REQUEST_TYPE } from '../../../words/case-codes';
import type { CaseItem, ReadCase } from '../case-item';
import type { CaseColumnName } from './case-columns';

/** What stands in a column of a case. */
type CaseCell = (item: ReadCase) => ReactNode;

const dash = '—';

/** The cells of every column. */
export const CASE_CELLS: Readonly<Record<CaseColumnName, CaseCell>> = {
  caseNo: ({ caseNo }) => <Link to={`/cases/${caseNo}`}>{caseNo}</Link>,
  title: ({ title }) => title,
  light: ({ light }) => <LightTag light={light} />,
  countdown: ({ countdown, readAt }) => (countdown ? <Countdown of={countdown} readAt={readAt} /> : dash),
  status: ({ statusLabel }) => <Tag>{statusLabel}</Tag>,
  marks: ({ marks }) => (marks.length > 0 ? <CaseMarks marks={marks} /> : dash),
  category: ({ category }) => category.name,
  lead: ({ lead }) => lead?.name ?? dash,
  registeredAt: ({ registeredAt }) => <Moment at={registeredAt} />,
  dueAt: ({ dueAt }) => <MomentExact at={dueAt} />,
  urgency: ({ urgencyLabel }) => urgencyLabel,
  requestType: ({ requestType }) => REQUEST_TYPE[requestType],
  level: ({ level }) => (level ? LEVEL[level] : dash),
  community: ({ community }) => community?.name ?? dash,
  street: ({ street }) => street?.name ?? dash,
  nextDueAt: ({ nextDueAt }) => <MomentExact at={nextDueAt} />,
};

/** What a case is marked with beside its light. */
export function CaseMarks({ marks }: Pick<CaseItem, 'marks'>) {
  return marks.map((mark) => (
    <Tag key={mark} color="warning">
      {MARK[mark]}
    </Tag>
  ));
}
