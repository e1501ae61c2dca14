import { isCommandOn } from '../evidence/asked-request';
import { FindingKind } from '../checker/finding';
import type { CaseFile } from '../checker/case-file';
import { NoSuchPlaceError, type Damage } from './damage';
import { caseWhere, withHistory, withRow } from './rewrite';

const isClosed = ({ events }: CaseFile): boolean => events.some(({ type }) => type === 'closed');

/** Cases that ended wrongly, or not at all. */
export const DAMAGES_OF_CLOSING: readonly Damage[] = [
  {
    name: 'a stuck case',
    expects: FindingKind.notClosed,
    apply: (evidence) => {
      const file = caseWhere(
        evidence,
        'driven and closed',
        (candidate) => isClosed(candidate) && evidence.driven.includes(candidate.row.caseNo),
      );
      const at = file.events.findIndex(({ type }) => type === 'result_approved' || type === 'closed');
      const kept = file.events.slice(0, at);
      const damaged = withHistory(evidence, file, kept);
      const status = {
        status: 'pending_review',
        stateStatus: 'pending_review',
        closedAt: null,
        ended: false,
      };
      return withRow(damaged.evidence, file.row, status);
    },
  },
  {
    name: 'an open case without a process',
    expects: FindingKind.noProcess,
    apply: (evidence) => {
      const { row } = caseWhere(evidence, 'still open', (file) => !file.row.ended);
      const processes = evidence.processes.filter((id) => id !== row.id);
      return { evidence: { ...evidence, processes }, where: row.caseNo };
    },
  },
  {
    name: 'an ended case whose process runs on',
    expects: FindingKind.processLeft,
    apply: (evidence) => {
      const { row } = caseWhere(evidence, 'ended', (file) => file.row.ended);
      const later = evidence.takenAt + 86_400_000;
      return {
        evidence: { ...evidence, takenAt: later, processes: [...evidence.processes, row.id] },
        where: row.caseNo,
      };
    },
  },
  {
    name: 'closed without feedback',
    expects: FindingKind.closedUntold,
    apply: (evidence) => {
      const file = caseWhere(evidence, 'closed', isClosed);
      const kept = file.events.filter(({ type }) => type !== 'feedback_recorded');
      return withHistory(evidence, file, kept);
    },
  },
  {
    name: 'a terminal notice sent twice',
    expects: FindingKind.noticeDoubled,
    apply: (evidence) => {
      const { row, notices } = caseWhere(evidence, 'closed', isClosed);
      const notice = notices.find(({ template }) => template === 'closed');
      const twin = notice ? [{ ...notice, id: `${notice.id.slice(0, -4)}dead` }] : [];
      return { evidence: { ...evidence, notices: [...evidence.notices, ...twin] }, where: row.caseNo };
    },
  },
  {
    name: 'closed twice',
    expects: FindingKind.noticeDoubled,
    apply: (evidence) => {
      const file = caseWhere(evidence, 'closed', isClosed);
      const at = file.events.findIndex(({ type }) => type === 'closed');
      return withHistory(evidence, file, [...file.events.slice(0, at + 1), ...file.events.slice(at)]);
    },
  },
  {
    name: 'a terminal notice never sent',
    expects: FindingKind.noticeMissing,
    apply: (evidence) => {
      const { row, notices } = caseWhere(evidence, 'closed', isClosed);
      const gone = notices.find(
        ({ template, recipientKind }) => template === 'closed' && recipientKind === 'resident',
      );
      return {
        evidence: { ...evidence, notices: evidence.notices.filter((n) => n !== gone) },
        where: row.caseNo,
      };
    },
  },
  {
    name: 'an answer that tells another step',
    expects: FindingKind.differentAnswer,
    apply: (evidence) => {
      const at = evidence.requests.findIndex((asked) => isCommandOn('case', asked) && asked.status === 200);
      const request = evidence.requests[at];
      if (!request) throw new NoSuchPlaceError('with an acknowledged command');
      const answer = { ...request.answer, seq: 1 };
      return {
        evidence: { ...evidence, requests: evidence.requests.with(at, { ...request, answer }) },
        where: request.caseNo ?? '',
      };
    },
  },
];
