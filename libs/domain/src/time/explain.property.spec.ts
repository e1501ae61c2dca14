import fc from 'fast-check';
import { CHINA } from '../../test/calendar';
import { explain } from './explain';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './instant';
import { DayEnd, LimitUnit, StartDay, type Limit } from './limit';

const UNIT_LENGTH = { second: SECOND_MS, minute: MINUTE_MS, urgent_hour: HOUR_MS, work_hour: HOUR_MS };

const instants = fc.integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2026, 11, 31) });
const limits = fc.array(
  fc.record<Limit>({
    amount: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom(...Object.values(LimitUnit)),
    roll: fc.boolean(),
    dayEnd: fc.constantFrom(...Object.values(DayEnd)),
    startDay: fc.constantFrom(...Object.values(StartDay)),
  }),
  { minLength: 1, maxLength: 3 },
);
const pauses = (start: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -DAY_MS, max: 20 * DAY_MS }), fc.integer({ min: 0, max: 3 * DAY_MS }))
      .map(([after, length]) => ({ from: start + after, to: start + after + length })),
    { maxLength: 4 },
  );
const clocks = instants.chain((start) =>
  fc.record({ start: fc.constant(start), limits, pauses: pauses(start) }),
);

describe('the parts of any explanation', () => {
  it('follow each other without a gap and are as long together as the time from start to due', () => {
    fc.assert(
      fc.property(clocks, ({ start, limits, pauses }) => {
        const { dueAt, parts } = explain(start, limits, pauses, CHINA);
        let at = start;
        for (const part of parts) {
          expect(part.from).toBe(at);
          expect(part.to).toBeGreaterThan(part.from);
          at = part.to;
        }
        expect(at).toBe(dueAt);
      }),
    );
  });

  it('count exactly what the limits give, never under a pause, and are due in none', () => {
    fc.assert(
      fc.property(clocks, ({ start, limits, pauses }) => {
        const { dueAt, parts } = explain(start, limits, pauses, CHINA);
        const counted = parts.filter(({ kind }) => kind === 'counted');
        for (const unit of Object.values(LimitUnit)) {
          const given = limits
            .filter((limit) => limit.unit === unit)
            .reduce((sum, { amount }) => sum + amount, 0);
          const ofUnit = counted.filter(({ amount }) => amount?.unit === unit);
          const inDays = unit === LimitUnit.workDay || unit === LimitUnit.naturalDay;
          const found = inDays
            ? ofUnit.reduce((sum, { amount }) => sum + amount!.value, 0)
            : ofUnit.reduce((sum, { from, to }) => sum + to - from, 0) / UNIT_LENGTH[unit];
          expect(found).toBe(given);
        }
        for (const { from, to } of pauses) {
          expect(counted.filter((part) => from < to && part.from < to && from < part.to)).toEqual([]);
          expect(from < dueAt && dueAt < to).toBe(false);
        }
      }),
    );
  });
});
