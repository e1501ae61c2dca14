import { CHINA, chinaWith } from '../../test/calendar';
import { explain } from './explain';
import { explainInWords } from './explain-in-words';
import type { Limit } from './limit';
import { parseLimit } from './limit-text';
import type { Part } from './part';
import type { Pause } from './pause';

const at = (local: string): number => Date.parse(`${local}+08:00`);
const inChina = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(5, 19);
const pause = (from: string, to: string): Pause => ({ from: at(from), to: at(to) });

const lineOf = ({ from, kind, name, amount }: Part): string =>
  [inChina(from), kind, name, ...(amount === null ? [] : [`${amount.value} ${amount.unit}`])].join(' ');

const linesOf = (start: string, limits: readonly Limit[], pauses: readonly Pause[] = []): string[] =>
  explain(at(start), limits, pauses, CHINA).parts.map(lineOf);

describe('an explanation', () => {
  it('names each stretch of working hours, breaks and rest', () => {
    expect(linesOf('2026-09-30T11:00:00', [parseLimit('6 work_hour')])).toEqual([
      '09-30T11:00:00 counted 工作时间 1 work_hour',
      '09-30T12:00:00 closed 午休',
      '09-30T14:00:00 counted 工作时间 4 work_hour',
      '09-30T18:00:00 closed 下班时间',
      '10-01T00:00:00 closed 国庆节',
      '10-08T00:00:00 closed 下班时间',
      '10-08T09:00:00 counted 工作时间 1 work_hour',
    ]);
  });

  it('tells a night from a weekend, and names made-up hours', () => {
    expect(linesOf('2026-05-08T17:00:00', [parseLimit('2 work_hour')])).toEqual([
      '05-08T17:00:00 counted 工作时间 1 work_hour',
      '05-08T18:00:00 closed 下班时间',
      '05-09T09:00:00 counted 调休上班 1 work_hour',
    ]);
    expect(linesOf('2026-03-06T18:30:00', [parseLimit('1 work_hour')])).toEqual([
      '03-06T18:30:00 closed 下班时间',
      '03-07T00:00:00 closed 周末',
      '03-09T00:00:00 closed 下班时间',
      '03-09T09:00:00 counted 工作时间 1 work_hour',
    ]);
  });

  it('shows pauses in hours to the moment, and joins what goes on on both sides of midnight', () => {
    const pauses = [
      pause('2026-03-02T10:00:00', '2026-03-02T11:30:00'),
      pause('2026-03-04T10:00:00', '2026-03-04T11:00:00'),
    ];
    expect(linesOf('2026-03-02T09:00:00', [parseLimit('2 urgent_hour')], pauses)).toEqual([
      '03-02T09:00:00 counted 连续计时 1 urgent_hour',
      '03-02T10:00:00 paused 挂起',
      '03-02T11:30:00 counted 连续计时 1 urgent_hour',
    ]);
    expect(linesOf('2026-03-02T09:00:00', [parseLimit('30 urgent_hour')])).toHaveLength(1);
    const early = [
      pause('2026-03-02T08:00:00', '2026-03-02T09:30:00'),
      pause('2026-03-01T08:00:00', '2026-03-01T09:30:00'),
    ];
    expect(linesOf('2026-03-02T09:00:00', [parseLimit('20 minute')], early)).toEqual([
      '03-02T09:00:00 paused 挂起',
      '03-02T09:30:00 counted 连续计时 20 minute',
    ]);
  });

  it('has no breaks where working hours go on', () => {
    const windows = [
      { open: '00:00', close: '12:00' },
      { open: '12:00', close: '24:00' },
    ];
    const always = chinaWith({ seasons: [{ from: '01-01', to: '12-31', windows }] });
    const { parts } = explain(at('2026-03-02T06:00:00'), [parseLimit('24 work_hour')], [], always);
    expect(parts.map(lineOf)).toEqual(['03-02T06:00:00 counted 工作时间 24 work_hour']);
  });

  it('counts days together, and names those that do not count', () => {
    const pauses = [
      pause('2026-02-12T10:00:00', '2026-02-12T10:10:00'),
      pause('2026-02-15T10:00:00', '2026-02-15T10:10:00'),
    ];
    expect(linesOf('2026-02-10T10:00:00', [parseLimit('5 work_day')], pauses)).toEqual([
      '02-10T10:00:00 start_day 起算日',
      '02-11T00:00:00 counted 工作日 1 work_day',
      '02-12T00:00:00 paused 挂起',
      '02-13T00:00:00 counted 工作日 1 work_day',
      '02-14T00:00:00 counted 调休上班 1 work_day',
      '02-15T00:00:00 closed 春节',
      '02-24T00:00:00 counted 工作日 2 work_day',
    ]);
  });

  it('shows how calendar days roll over rest', () => {
    expect(linesOf('2026-03-03T10:00:00', [parseLimit('4 natural_day roll')])).toEqual([
      '03-03T10:00:00 start_day 起算日',
      '03-04T00:00:00 counted 自然日 4 natural_day',
      '03-08T00:00:00 closed 顺延',
    ]);
  });

  it('shows how what arrives after hours is received', () => {
    const limit: Limit = { amount: 1, unit: 'work_day', startDay: 'working_day' };
    expect(linesOf('2026-03-06T19:00:00', [limit])).toEqual([
      '03-06T19:00:00 closed 下班时间',
      '03-07T00:00:00 closed 周末',
      '03-09T00:00:00 start_day 起算日',
      '03-10T00:00:00 counted 工作日 1 work_day',
    ]);
  });

  it('goes on with an extension where the first limit ended', () => {
    expect(linesOf('2026-03-02T10:00:00', [parseLimit('1 work_day'), parseLimit('1 work_day')])).toEqual([
      '03-02T10:00:00 start_day 起算日',
      '03-03T00:00:00 counted 工作日 1 work_day',
      '03-03T23:59:59 start_day 起算日',
      '03-04T00:00:00 counted 工作日 1 work_day',
    ]);
  });
});

describe('an explanation in words', () => {
  it.each<readonly [start: string, limits: readonly string[], pauses: readonly Pause[], words: string]>([
    [
      '2026-09-30T17:00:00',
      ['2 work_hour'],
      [],
      '自2026年9月30日17:00起算,时限2个工作小时;其间国庆节(10月1日至7日)休息不计,应于2026年10月8日10:00前完成。',
    ],
    [
      '2026-03-02T09:05:00',
      ['30 minute'],
      [],
      '自2026年3月2日09:05起算,时限30分钟;应于2026年3月2日09:35前完成。',
    ],
    [
      '2026-02-13T10:00:00',
      ['2 work_day'],
      [],
      '自2026年2月13日10:00起算,时限2个工作日;其间2月14日调休上班照常计入,春节(2月15日至23日)休息不计,应于2026年2月24日结束前完成。',
    ],
    [
      '2026-03-02T09:00:00',
      ['2 work_day', '1 work_day'],
      [pause('2026-03-03T10:00:00', '2026-03-03T11:00:00')],
      '自2026年3月2日09:00起算,时限2个工作日,延长1个工作日;其间挂起期间(3月3日)不计,应于2026年3月6日结束前完成。',
    ],
    [
      '2026-03-02T09:00:00',
      ['2 urgent_hour'],
      [
        pause('2026-03-02T10:00:00', '2026-03-02T11:00:00'),
        pause('2026-03-02T11:30:00', '2026-03-02T12:00:00'),
      ],
      '自2026年3月2日09:00起算,时限2小时(连续计时);其间挂起期间(3月2日10:00至3月2日11:00、3月2日11:30至3月2日12:00)不计,应于2026年3月2日12:30前完成。',
    ],
    [
      '2026-03-03T10:00:00',
      ['4 natural_day roll'],
      [],
      '自2026年3月3日10:00起算,时限4个自然日;其间期满日逢休息日,顺延至其后首个工作日,应于2026年3月9日结束前完成。',
    ],
    [
      '2026-12-31T17:30:00',
      ['1 work_hour'],
      [],
      '自2026年12月31日17:30起算,时限1个工作小时;其间元旦(1月1日)休息不计,应于2027年1月4日09:30前完成(部分年份的放假安排尚未公布,以公布后的计算为准)。',
    ],
    [
      '2026-12-31T17:30:00',
      ['1 work_hour'],
      [pause('2027-01-01T09:00:00', '2027-01-01T10:00:00')],
      '自2026年12月31日17:30起算,时限1个工作小时;其间元旦(1月1日)休息不计,挂起期间(1月1日09:00至1月1日10:00)不计,应于2027年1月4日09:30前完成(部分年份的放假安排尚未公布,以公布后的计算为准)。',
    ],
    [
      '2026-02-24T09:00:00',
      ['4 natural_day'],
      [pause('2026-02-27T09:00:00', '2026-03-01T09:00:00')],
      '自2026年2月24日09:00起算,时限4个自然日;其间挂起期间(2月27日至3月1日)不计,应于2026年3月3日结束前完成。',
    ],
  ])('tells %s %j %j in one sentence', (start, texts, pauses, words) => {
    const limits = texts.map(parseLimit);
    expect(explainInWords(explain(at(start), limits, pauses, CHINA), limits)).toBe(words);
  });
});
