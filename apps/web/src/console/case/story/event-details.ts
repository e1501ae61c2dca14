import {
  ALARM,
  CALLBACK_OUTCOME,
  EMERGENCY_SERVICE,
  ESCALATION_CAUSE,
  LIMIT_UNIT,
  NON_ACCEPTANCE,
  RESULT_OUTCOME,
  REWORK_CAUSE,
  SATISFACTION,
  SOLVED,
  SUPERVISION_CAUSE,
  TERMINATION,
  TOLD_BY,
  URGENCY,
  wordsFor,
} from '../../../words/case-codes';
import { localMinute } from '../../../time/dates';
import type { TimelineEvent } from '../use-case';

type Facts = TimelineEvent['facts'];

/** The name of an organisation among the facts of an event; empty where there is none. */
export function nameIn(facts: Facts, member: string): string {
  const found = facts[member];
  return typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : '';
}

const decided = (facts: Facts, word: string) =>
  `${facts['granted'] === false || facts['upheld'] === false ? '不同意' : '同意'}${word}${facts['automatic'] === true ? '(逾期未裁定,按规则)' : ''}`;

const amountIn = (facts: Facts) => {
  const by = facts['by'] as { amount: number; unit: string } | null | undefined;
  return by ? `${by.amount}${wordsFor(LIMIT_UNIT, by.unit)}` : '';
};

const answerIn = (facts: Facts) => {
  const answer = facts['answer'] as { solved: string; satisfaction: string };
  return `${wordsFor(SOLVED, answer.solved)},${wordsFor(SATISFACTION, answer.satisfaction)}${facts['by'] === 'call' ? '(电话回访)' : ''}`;
};

/** What an event adds to its label, in words; events that say all by their label are not here. */
const DETAILS: Readonly<Record<string, (facts: Facts) => string>> = {
  classified: (facts) => wordsFor(URGENCY, facts['urgency']),
  not_accepted: (facts) => wordsFor(NON_ACCEPTANCE, facts['code']),
  transferred: (facts) => wordsFor(EMERGENCY_SERVICE, facts['service']),
  dispatched: (facts) => `承办:${nameIn(facts, 'lead')}`,
  handed_down: (facts) => `承办:${nameIn(facts, 'lead')}`,
  signed: (facts) => (facts['automatic'] === true ? '未按时签收,自动签收' : ''),
  contacted: (facts) => wordsFor(TOLD_BY, facts['channel']),
  noted: (facts) => (facts['shownToResident'] === true ? '诉求人可见' : '仅工作人员可见'),
  assist_added: (facts) => nameIn(facts, 'organisation'),
  assist_released: (facts) => nameIn(facts, 'organisation'),
  return_ruled: (facts) => decided(facts, '退单'),
  escalated: (facts) => `${wordsFor(ESCALATION_CAUSE, facts['cause'])};承办:${nameIn(facts, 'lead')}`,
  supervision_opened: (facts) =>
    [`第 ${String(facts['no'])} 次,${String(facts['level'])} 级`, wordsFor(SUPERVISION_CAUSE, facts['cause'])]
      .filter(Boolean)
      .join(','),
  supervision_answered: (facts) => `第 ${String(facts['no'])} 次`,
  supervision_closed: (facts) => `第 ${String(facts['no'])} 次`,
  card_given: (facts) => nameIn(facts, 'organisation'),
  alarm_raised: (facts) => wordsFor(ALARM, facts['alarm']),
  result_submitted: (facts) => wordsFor(RESULT_OUTCOME, facts['outcome']),
  result_approved: (facts) => (facts['automatic'] === true ? '逾期未审核,自动通过' : ''),
  feedback_recorded: (facts) => wordsFor(TOLD_BY, facts['channel']),
  callback_attempted: (facts) => wordsFor(CALLBACK_OUTCOME, facts['outcome']),
  review_answered: answerIn,
  reworked: (facts) => wordsFor(REWORK_CAUSE, facts['cause']),
  extension_requested: (facts) => `延长 ${amountIn(facts)}`,
  extension_decided: (facts) => [decided(facts, '延期'), amountIn(facts)].filter(Boolean).join(' '),
  account_requested: (facts) => expected(facts),
  put_on_account: (facts) => expected(facts),
  termination_requested: (facts) => wordsFor(TERMINATION, facts['ground']),
  whistle_reported: (facts) =>
    [wordsFor({}, facts['whistleNo']), nameIn(facts, 'organisation')].filter(Boolean).join(' · '),
};

function expected(facts: Facts): string {
  return typeof facts['expectedAt'] === 'string' ? `预计 ${localMinute(facts['expectedAt'])} 解决` : '';
}

/** What an event says beyond its label; empty where that is all. */
export function eventDetail({ type, facts }: Pick<TimelineEvent, 'type' | 'facts'>): string {
  return DETAILS[type]?.(facts) ?? '';
}
