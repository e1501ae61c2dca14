import { counterOfPack } from '../counter-of-pack';
import { UsageError } from '../usage-error';
import { answerOf, understand, type Question } from './answer';
import { readable } from './readable';

const counter = counterOfPack();
const answer = (question: Question) => answerOf(understand(question, counter).explanation);

describe('an answer', () => {
  it('says when something is due, on which local date, and why', () => {
    expect(answer({ start: '2026-02-14T10:00+08:00', limit: '2 work_hour' })).toEqual({
      due: '2026-02-14T04:00:00.000Z',
      date: '2026-02-14',
      provisional: false,
      explanation: [
        {
          from: '2026-02-14T02:00:00.000Z',
          to: '2026-02-14T04:00:00.000Z',
          kind: 'counted',
          name: '调休上班',
          amount: { value: 2, unit: 'work_hour' },
        },
      ],
    });
  });

  it.each([
    [{ start: '2026-05-08 17:00', limit: '15 natural_day', roll: true }, '2026-05-25'],
    [{ start: '2026-05-08 17:00', limit: '15 natural_day', roll: false }, '2026-05-23'],
    [{ start: '2026-05-08 17:00', limit: '15 natural_day roll', roll: false }, '2026-05-23'],
    [{ start: '2026-05-08 17:00', limit: '15 natural_day roll' }, '2026-05-25'],
    [{ start: '2026-05-08 17:00', limit: '1 work_day', roll: true }, '2026-05-09'],
    [{ start: '2026-05-08T17:00:30.5Z', limit: '1 work_day' }, '2026-05-11'],
    [{ start: '2026-05-07T20:00-0800', limit: '1 work_day' }, '2026-05-09'],
    [{ start: '2026-05-08', limit: '1 work_day' }, '2026-05-09'],
  ])('to %j is %s', (question, date) => {
    expect(answer(question).date).toBe(date);
  });

  it.each(['', 'tomorrow', '2026-02-30T10:00', '2026-02-14T25:00', '2026-02-14T10:61', '14.02.2026'])(
    'is refused for the start "%s"',
    (start) => {
      expect(() => answer({ start, limit: '8 work_hour' })).toThrow(UsageError);
      expect(() => answer({ start, limit: '8 work_hour' })).toThrow(`"${start}" is no start.`);
    },
  );

  it('is refused for a limit that is none, with the units', () => {
    expect(() => answer({ start: '2026-02-14', limit: '8 hours' })).toThrow(UsageError);
    expect(() => answer({ start: '2026-02-14', limit: '8 hours' })).toThrow(
      /work_hour, work_day, natural_day/,
    );
  });

  it('can be read aloud', () => {
    expect(
      readable(understand({ start: '2026-09-30 17:30', limit: '1 work_hour' }, counter)).split('\n'),
    ).toEqual([
      '自2026年9月30日17:30起算,时限1个工作小时;其间国庆节(10月1日至7日)休息不计,应于2026年10月8日09:30前完成。',
      '  2026-09-30 17:30:00 至 2026-09-30 18:00:00  工作时间  +0.5工作小时',
      '  2026-09-30 18:00:00 至 2026-10-01 00:00:00  下班时间',
      '  2026-10-01 00:00:00 至 2026-10-08 00:00:00  国庆节',
      '  2026-10-08 00:00:00 至 2026-10-08 09:00:00  下班时间',
      '  2026-10-08 09:00:00 至 2026-10-08 09:30:00  工作时间  +0.5工作小时',
      '',
    ]);
  });
});

describe('the pack', () => {
  it('counts by the national calendar, named or not', () => {
    expect(counterOfPack().calendar.id).toBe('cn@1');
    expect(counterOfPack('timelapse').calendar.id).toBe('cn@1');
  });

  it('says how days are counted, unless the question does', () => {
    const sixty = { start: '2025-12-31T17:30', limit: '60 natural_day' };
    const dateBy = (pack: string, roll?: boolean) =>
      answerOf(understand({ ...sixty, roll }, counterOfPack(pack)).explanation).date;
    expect([
      dateBy('generic'),
      dateBy('petition'),
      dateBy('petition', false),
      dateBy('generic', true),
    ]).toEqual(['2026-03-01', '2026-03-02', '2026-03-01', '2026-03-02']);
  });

  it('is refused where it is unknown, with those that there are', () => {
    expect(() => counterOfPack('genric')).toThrow(UsageError);
    expect(() => counterOfPack('genric')).toThrow(
      /^There is no policy pack "genric"\. Known: .*generic.*timelapse/,
    );
  });
});
