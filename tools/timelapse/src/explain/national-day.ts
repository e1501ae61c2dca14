import { explainClock, type ClockExplanation } from '@suqiu/domain';
import { Rulebook } from '@suqiu/policy';
import { CLERK, SimulatedCase, STREET } from './simulated-case';

const NAMES: Readonly<Record<string, string>> = { community: '社区', street: '街道', district: '区' };

/**
 * A matter of the autumn of 2026, by the rules of Jinan (five working days): filed before the National Day, returned and
 * sent back, paused for a hearing, extended, over the holiday and the made-up Saturday.
 */
export function nationalDay(): SimulatedCase {
  return new SimulatedCase(new Rulebook('jinan'), Date.parse('2026-09-28T10:15:00+08:00'))
    .at('2026-09-28T14:30:00+08:00')
    .by(CLERK, { type: 'request_return', textId: 'return' })
    .at('2026-09-28T16:00:00+08:00')
    .by(STREET, { type: 'rule_return', upheld: false, orgId: null, textId: 'ruling' })
    .at('2026-09-28T16:20:00+08:00')
    .by(CLERK, { type: 'sign' })
    .by(CLERK, { type: 'record_contact', channel: 'phone', textId: null })
    .at('2026-09-29T09:00:00+08:00')
    .by(CLERK, { type: 'request_pause', reason: 'hearing', textId: 'pause' })
    .at('2026-09-29T10:00:00+08:00')
    .by(STREET, { type: 'decide_pause', granted: true, textId: 'approval' })
    .at('2026-09-30T15:00:00+08:00')
    .by(CLERK, { type: 'resume', textId: null })
    .at('2026-09-30T16:00:00+08:00')
    .by(CLERK, { type: 'request_extension', by: { amount: 2, unit: 'work_day' }, textId: 'reason' })
    .at('2026-09-30T17:00:00+08:00')
    .by(STREET, { type: 'decide_extension', granted: true, textId: null })
    .at('2026-10-09T11:00:00+08:00');
}

/** The total time of that case, as a sum. */
export function explainNationalDay(): ClockExplanation {
  const rulebook = new Rulebook('jinan');
  const explanation = explainClock(nationalDay().events, 'case', {
    packOf: (version) => rulebook.packOf(version),
    calendarOf: (id) => rulebook.calendarOf(id),
    now: Date.parse('2026-10-09T11:00:00+08:00'),
  });
  if (explanation === null) throw new TypeError('the case has no total time');
  return explanation;
}

const moment = (at: number): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** The sum, line by line, for a terminal. */
export function lines(explanation: ClockExplanation): string[] {
  const { parts, pauses, extensions, holdings, spent, sumMs, start, dueAt, basis, ruleVersion } = explanation;
  return [
    explanation.sentence,
    '',
    `规则 ${ruleVersion}:${basis}`,
    ...parts.map(({ from, to, name, amount }) => {
      const counts = amount === null ? '' : `  +${amount.value} ${amount.unit}`;
      return `  ${moment(from)} → ${moment(to)}  ${name}${counts}`;
    }),
    `  合计 ${sumMs} 毫秒 = 到期 − 起算 = ${dueAt - start} 毫秒`,
    ...pauses.map(({ from, to, reason, grantedBy }) => {
      const until = to === null ? '至今' : moment(to);
      return `挂起 ${reason}:${moment(from)} → ${until},批准:${NAMES[grantedBy?.orgId ?? ''] ?? '无需批准'}`;
    }),
    ...extensions.map(({ limit, orgId, at }) => {
      return `延期 ${limit.amount} ${limit.unit}:${moment(at)} 由${NAMES[orgId ?? ''] ?? '规则'}批准`;
    }),
    ...holdings.map(({ orgId, from, to }) => `承办 ${NAMES[orgId] ?? orgId}:${moment(from)} → ${moment(to)}`),
    `已用 ${spent.used},剩余 ${spent.remaining}(共 ${spent.total} ${spent.unit})`,
  ];
}
