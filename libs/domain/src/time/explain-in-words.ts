import { dateOfDay, dayAt, type Day } from './day';
import type { Explanation } from './explain';
import { DAY_MS, MINUTE_MS, SECOND_MS, type Instant } from './instant';
import { LimitUnit, type Limit } from './limit';
import { PartName, type Part } from './part';

/** Stretches that need no word: everybody knows them, or the limit itself names them. */
const EVERYDAY: readonly string[] = [PartName.noonBreak, PartName.offHours, PartName.rolled, '周末'];

const UNIT_WORDS: Readonly<Record<LimitUnit, string>> = {
  [LimitUnit.second]: '秒',
  [LimitUnit.minute]: '分钟',
  [LimitUnit.urgentHour]: '小时(连续计时)',
  [LimitUnit.workHour]: '个工作小时',
  [LimitUnit.workDay]: '个工作日',
  [LimitUnit.naturalDay]: '个自然日',
};

/**
 * One Chinese sentence that a clerk can read to a resident: from when, how long, what of the time between does not
 * count, until when.
 */
export function explainInWords(explanation: Explanation, limits: readonly Limit[]): string {
  const offset = explanation.zoneOffsetMinutes * MINUTE_MS;
  const given = limits.map(({ amount, unit }) => `${amount}${UNIT_WORDS[unit]}`);
  const between = [
    ...namesOf(explanation.parts, offset),
    ...(explanation.parts.some(({ name }) => name === PartName.rolled)
      ? ['期满日逢休息日,顺延至其后首个工作日']
      : []),
  ];
  return [
    `自${moment(explanation.start, offset)}起算,时限${given.join(',延长')};`,
    between.length === 0 ? '' : `其间${between.join(',')},`,
    `应于${end(explanation.dueAt, offset)}前完成`,
    explanation.provisional ? '(部分年份的放假安排尚未公布,以公布后的计算为准)' : '',
    '。',
  ].join('');
}

/** What is worth a word: holidays, made-up days and pauses, in the order in which they came. */
function namesOf(parts: readonly Part[], offset: number): string[] {
  const spans = new Map<string, string[]>();
  for (const part of parts) {
    const text = wordsFor(part);
    if (text === null) continue;
    const span = part.kind === 'paused' ? stretch(part, offset) : days(part, offset);
    const before = spans.get(text) ?? [];
    if (!before.includes(span)) spans.set(text, [...before, span]);
  }
  return [...spans].map(([text, when]) => text.replace('%', when.join('、')));
}

function wordsFor({ kind, name }: Part): string | null {
  if (kind === 'paused') return '挂起期间(%)不计';
  if (name === PartName.madeUp) return '%调休上班照常计入';
  return kind === 'closed' && !EVERYDAY.includes(name) ? `${name}(%)休息不计` : null;
}

/** The days of a stretch: `10月1日至7日`, `2月28日至3月1日`, `6月19日`. */
function days({ from, to }: Part, offset: number): string {
  const first = dayAt(from, offset);
  const last = dayAt(to - 1, offset);
  if (first === last) return monthAndDay(first);
  const isOneMonth = dateOfDay(first).slice(0, 7) === dateOfDay(last).slice(0, 7);
  return `${monthAndDay(first)}至${isOneMonth ? `${ofMonth(last)}日` : monthAndDay(last)}`;
}

/** A pause as its days where it covers whole ones, and with the times where it does not. */
function stretch(part: Part, offset: number): string {
  const isWhole = (part.from + offset) % DAY_MS === 0 && (part.to + offset) % DAY_MS === 0;
  return isWhole ? days(part, offset) : `${shortMoment(part.from, offset)}至${shortMoment(part.to, offset)}`;
}

/** Days end at 23:59:59; people say that the day is over. */
function end(at: Instant, offset: number): string {
  const isDayEnd = (at + offset + SECOND_MS) % DAY_MS === 0;
  return isDayEnd ? `${date(dayAt(at, offset))}结束` : moment(at, offset);
}

const moment = (at: Instant, offset: number): string => `${date(dayAt(at, offset))}${time(at, offset)}`;

const shortMoment = (at: Instant, offset: number): string =>
  `${monthAndDay(dayAt(at, offset))}${time(at, offset)}`;

const date = (day: Day): string => `${dateOfDay(day).slice(0, 4)}年${monthAndDay(day)}`;

const monthAndDay = (day: Day): string => `${Number(dateOfDay(day).slice(5, 7))}月${ofMonth(day)}日`;

const ofMonth = (day: Day): number => Number(dateOfDay(day).slice(8));

function time(at: Instant, offset: number): string {
  return new Date(at + offset).toISOString().slice(11, 16);
}
