import { DAY_MS } from '@suqiu/domain';
import { pino } from 'pino';
import { Writable } from 'node:stream';
import { Metrics } from '../observability/metrics';
import { CalendarAlarm } from './calendar-alarm';

describe('the alarm of a missing calendar', () => {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });

  it('is said once a day, and shown until the year is there', async () => {
    const metrics = new Metrics();
    const alarm = new CalendarAlarm({ logger: pino(sink), metrics });
    const shown = async () =>
      (await metrics.calendarYearMissing.get()).values.map(({ labels }) => labels.year);
    alarm.look([2027], 0);
    alarm.look([2027], DAY_MS - 1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"years":[2027]');
    alarm.look([2027], DAY_MS);
    expect(lines).toHaveLength(2);
    expect(await shown()).toEqual(['2027']);
    alarm.look([], 2 * DAY_MS);
    expect(await shown()).toEqual([]);
    expect(lines).toHaveLength(2);
  });
});
