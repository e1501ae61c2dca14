import { dueAt } from '@suqiu/domain';
import { PolicyUnknownError } from './policy-errors';
import { NO_DOCUMENTS, Rulebook, type RuleDocuments } from './rulebook';

const AT = Date.parse('2026-11-24T10:00+08:00');
const REST = { date: '2026-11-25', kind: 'rest', name: '演练' } as const;
const CHANGED: RuleDocuments = {
  ...NO_DOCUMENTS,
  revision: 3,
  years: [
    {
      revision: 3,
      year: { year: 2027, days: [{ date: '2027-01-01', kind: 'rest', name: '元旦' }], sources: ['draft'] },
    },
  ],
  overlays: [{ revision: 2, days: [REST] }],
};

const due = (book: Rulebook, id: string): string =>
  new Date(dueAt(AT, { amount: 1, unit: 'work_day' }, book.calendarOf(id))).toISOString();

describe('the rulebook', () => {
  it('counts by the calendar in force, and still by those before', () => {
    const book = new Rulebook('generic', CHANGED);
    expect(book.calendar().id).toBe('cn@3');
    expect(due(book, 'cn@1')).toBe('2026-11-25T15:59:59.000Z');
    expect(due(book, 'cn@2')).toBe('2026-11-26T15:59:59.000Z');
    expect(due(book, 'cn@3')).toBe('2026-11-26T15:59:59.000Z');
  });

  it('knows the years that are published and the days of the place', () => {
    expect(new Rulebook('generic').years()).toEqual([2024, 2025, 2026]);
    const book = new Rulebook('generic', CHANGED);
    expect(book.years()).toEqual([2024, 2025, 2026, 2027]);
    expect(book.overlay()).toEqual([REST]);
  });

  it('knows no calendar of another name, nor of a revision that there is not', () => {
    const book = new Rulebook('generic', CHANGED);
    for (const id of ['cn@0', 'cn@4', 'fr@1', 'cn@1.5', 'cn']) {
      expect(() => book.calendarOf(id)).toThrow(PolicyUnknownError);
    }
  });

  it('takes the pack in force where a case is registered, and the one that an open case follows', () => {
    const book = new Rulebook('generic');
    expect(book.activeAt(AT).rules.version).toBe('generic@1');
    expect(book.followedAt('generic@1', AT).rules.version).toBe('generic@1');
    expect(book.dateOf(Date.parse('2026-11-24T23:30+08:00'))).toBe('2026-11-24');
    expect(book.packOf('petition@1').title).toBe('信访');
  });

  it('misses the next year from the month on in which it should be published', () => {
    const book = new Rulebook('generic');
    expect(book.missingYears(Date.UTC(2026, 8, 30, 15, 59))).toEqual([]);
    expect(book.missingYears(Date.UTC(2026, 8, 30, 16))).toEqual([2027]);
    expect(book.missingYears(Date.UTC(2027, 5, 1))).toEqual([2027]);
    const year = { year: 2027, sources: ['a notice'], days: [] };
    const loaded = new Rulebook('generic', { ...NO_DOCUMENTS, revision: 2, years: [{ revision: 2, year }] });
    expect(loaded.missingYears(Date.UTC(2026, 9, 1))).toEqual([]);
  });
});
