import { compileCalendar, deadline, dueAt, parseLimit } from '@suqiu/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCalendar } from './read-calendar';

interface Vectors {
  readonly vectors: readonly { readonly start: string; readonly due: Readonly<Record<string, string>> }[];
}

const { vectors } = JSON.parse(
  readFileSync(join(__dirname, '../../test/due-vectors.json'), 'utf8'),
) as Vectors;
const calendar = compileCalendar(readCalendar());
const inChina = (local: string): number => Date.parse(`${local.replace(' ', 'T')}+08:00`);

describe('the national calendar', () => {
  const rows = vectors.flatMap(({ start, due }) =>
    Object.entries(due).map(([limit, expected]) => [start, limit, expected] as const),
  );

  it.each(rows)('lets a matter of %s with %s be due at %s', (start, limit, expected) => {
    const end = expected.length === 10 ? `${expected} 23:59:59` : expected;
    expect(dueAt(inChina(start), parseLimit(limit), calendar)).toBe(inChina(end));
  });

  it('has 2024, 2025 and 2026; what lies after is provisional', () => {
    const oneDay = [parseLimit('1 work_day')];
    for (const year of ['2024', '2025', '2026']) {
      expect(deadline(inChina(`${year}-06-03 09:00`), oneDay, [], calendar).provisional).toBe(false);
    }
    expect(deadline(inChina('2027-06-03 09:00'), oneDay, [], calendar).provisional).toBe(true);
  });

  it.each([
    ['2024-02-09 09:00', '2024-02-18', 'the eve of Spring Festival 2024 works, the Sunday after it too'],
    ['2024-09-13 18:00', '2024-09-14', 'the Saturday before Mid-Autumn works'],
    ['2025-01-27 09:00', '2025-02-05', 'Spring Festival 2025 rests from the eve on'],
    ['2025-09-30 09:00', '2025-10-09', 'National Day and Mid-Autumn are one holiday in 2025'],
    ['2027-02-04 09:00', '2027-02-09', 'Spring Festival 2027 rests by law, until its notice comes'],
    ['2029-06-15 09:00', '2029-06-18', 'Dragon Boat 2029 falls on a Saturday'],
    ['2040-09-28 09:00', '2040-10-04', 'National Day rests by law for ever'],
  ])('one working day from %s ends on %s: %s', (start, expected) => {
    expect(dueAt(inChina(start), parseLimit('1 work_day'), calendar)).toBe(inChina(`${expected} 23:59:59`));
  });
});
