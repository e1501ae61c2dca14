import type { ReportCase } from '../monthly-report';
import { dateInWords, daysBetween } from '../report-words';
import type { NotableRow, NotableRule } from './notable-case.query';

const RULE_NAMES: Readonly<Record<NotableRule, string>> = {
  longestOverdue: '超期最久',
  mostReworked: '返工最多',
  unsatisfied: '未解决且不满意',
  best: '办得最好',
};

/**
 * A case in a few sentences made from its facts. Free texts are not used, because nobody can be sure that they name
 * nobody.
 */
export function notableCase(rule: NotableRule, row: NotableRow, now: Date): ReportCase {
  return {
    rule: RULE_NAMES[rule],
    caseNo: row.caseNo,
    text: `${opening(row)}${course(row, now)}${verdict(row)}`,
  };
}

function opening({ category, community, estate, lead, registeredAt }: NotableRow): string {
  const place = [community, estate].filter((name) => name !== null).join('');
  const where = place === '' ? '' : `,发生在${place}`;
  const who = lead === null ? '' : `,由${lead}主办`;
  return `“${category}”类诉求${where},${dateInWords(registeredAt)}登记${who}。`;
}

function course({ overdueAt, handledAt, reworks }: NotableRow, now: Date): string {
  const sentences: string[] = [];
  if (overdueAt !== null) {
    const late = handledAt !== null && handledAt >= overdueAt ? handledAt : now;
    const state = late === now ? '至今未提交结果' : `${dateInWords(late)}提交结果`;
    sentences.push(`应于${dateInWords(overdueAt)}前办结,${state},超期${daysBetween(overdueAt, late)}天。`);
  } else if (handledAt !== null) {
    sentences.push(`${dateInWords(handledAt)}按期提交结果。`);
  }
  if (reworks > 0) sentences.push(`退回重办${reworks}次。`);
  return sentences.join('');
}

function verdict({ closedAt, contacted, solved, satisfied }: NotableRow): string {
  if (solved && satisfied) return '回访中诉求人表示已经解决并且满意。';
  if (solved) return '回访中诉求人表示已经解决。';
  if (contacted) return '回访中诉求人表示已有人联系,但没有解决。';
  return closedAt === null ? '' : `${dateInWords(closedAt)}办结。`;
}
