import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CalendarFileInvalidError } from './calendar-errors';
import { parseCalendarFile, parseOverlayFile } from './calendar-file';
import { NATIONAL_CALENDAR, readCalendar } from './read-calendar';

const OURS = {
  year: 2027,
  source: 'a notice',
  days: [{ date: '2026-12-31', kind: 'rest', name: '元旦' }],
};

describe('a calendar file', () => {
  it('is read in the form of Suqiu', () => {
    expect(parseCalendarFile(OURS)).toEqual({ year: 2027, sources: ['a notice'], days: OURS.days });
  });

  it('is read in the public form, whatever else stands there', () => {
    const file = parseCalendarFile({
      $schema: 'https://example.org/schema.json',
      $id: 'https://example.org/2027.json',
      year: 2027,
      papers: ['https://example.org/notice'],
      days: [
        { name: '元旦', date: '2026-12-31', isOffDay: true, note: 'a day of the year before' },
        { name: '元旦', date: '2027-01-02', isOffDay: false },
      ],
    });
    expect(file).toEqual({
      year: 2027,
      sources: ['https://example.org/notice'],
      days: [
        { date: '2026-12-31', kind: 'rest', name: '元旦' },
        { date: '2027-01-02', kind: 'work', name: '元旦调休上班' },
      ],
    });
  });

  it('may have the days that a place sets for itself, and says which place', () => {
    const days = [{ date: '2026-04-20', kind: 'rest', name: '三月三' }];
    const overlay = { overlay: 'guangxi', source: 'a notice', days };
    expect(parseOverlayFile(overlay)).toEqual(overlay);
    expect(() => parseOverlayFile({ ...overlay, overlay: '广西' })).toThrow(
      'overlay: must be lower-case words joined by hyphens',
    );
  });

  it.each([
    ['days.0.kind', { ...OURS, days: [{ ...OURS.days[0], kind: 'half' }] }],
    ['days.0.date', { ...OURS, days: [{ ...OURS.days[0], date: '31.12.2026' }] }],
    ['year', { ...OURS, year: '2027' }],
    ['source', { ...OURS, source: '' }],
    ['Unrecognized key: "notes"', { ...OURS, notes: 1 }],
    ['days.0.isOffDay', { year: 2027, papers: [], days: [{ name: '元旦', date: '2027-01-01' }] }],
    ['The file', null],
  ])('is refused with a sentence that names %s', (part, json) => {
    expect(() => parseCalendarFile(json, '2027.json')).toThrow(CalendarFileInvalidError);
    expect(() => parseCalendarFile(json, '2027.json')).toThrow(`Calendar file 2027.json cannot be used.`);
    expect(() => parseCalendarFile(json, '2027.json')).toThrow(part);
  });
});

describe('the folder of a calendar', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  beforeEach(() => cpSync(NATIONAL_CALENDAR, folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read whole, its years in order', () => {
    writeFileSync(join(folder, '2027.json'), JSON.stringify(OURS));
    const { id, zone, years } = readCalendar(folder);
    expect({ id, zone }).toEqual({ id: 'cn@1', zone: 'Asia/Shanghai' });
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
  });

  it.each([
    ['hours.json', '{"zone":"Mars"}', 'zone'],
    ['statutory.json', '{}', 'basis'],
    ['2026.json', '{"year":', 'It cannot be read as JSON'],
  ])('is refused where %s says %s', (name, text, part) => {
    writeFileSync(join(folder, name), text);
    expect(() => readCalendar(folder)).toThrow(`Calendar file ${name} cannot be used.`);
    expect(() => readCalendar(folder)).toThrow(part);
  });
});
