import { evaluate, periodOf, rounded } from '@suqiu/domain';
import { Rulebook } from '../rulebook';
import { MetricBook } from './metric-book';

const BOOK = new Rulebook('generic').metrics;
const [FIRST] = BOOK.all();

describe('the book of figures', () => {
  it('computes the published example', () => {
    const of = (n: number) => [n, n, 0, 0] as const;
    const counts = {
      valid_callback: of(100),
      contacted: of(95),
      solved: of(90),
      satisfied: of(80),
      basically_satisfied: of(10),
    };
    const values = ['response_rate', 'solved_rate', 'satisfied_rate', 'composite_score'].map((code) => {
      const metric = BOOK.inForce('2026-10-01').metrics.find((one) => one.code === code);
      return metric === undefined ? null : rounded(metric, evaluate(metric, { counts }).value ?? NaN);
    });
    expect(values).toEqual([0.95, 0.9, 0.89, 90.1]);
  });

  it('lets a later version count for later periods only', () => {
    if (FIRST === undefined) throw new RangeError('no catalogue comes with the software');
    const later = { ...FIRST, version: 2, effectiveFrom: '2027-01-01' };
    const book = MetricBook.load([later]);
    expect(book.inForce('2026-12-31').version).toBe(1);
    expect(book.inForce('2027-01-01').version).toBe(2);
    expect(book.byVersion(1)).toEqual(FIRST);
    expect(book.all().map(({ version }) => version)).toEqual([2, 1]);
  });

  it('refuses a second meaning of a version', () => {
    if (FIRST === undefined) throw new RangeError('no catalogue comes with the software');
    expect(() => MetricBook.load([FIRST])).not.toThrow();
    expect(() => MetricBook.load([{ ...FIRST, title: '另一版' }])).toThrow(
      expect.objectContaining({ code: 'policy.invalid', source: 'figures@1' }) as Error,
    );
  });

  it('counts what lies before all catalogues by the oldest', () => {
    expect(BOOK.inForce('1999-01-01').version).toBe(1);
  });

  it('knows no version that nobody wrote, and no scheme', () => {
    const unknown = expect.objectContaining({ code: 'policy.unknown' }) as Error;
    expect(() => BOOK.byVersion(99)).toThrow(unknown);
    expect(() => BOOK.scheme('fortnight')).toThrow(unknown);
  });

  it('cuts time into calendar months, months of assessment, and days from noon to noon', () => {
    const at = Date.parse('2026-10-20T13:00+08:00');
    const keys = BOOK.periods.map((scheme) => [scheme.code, periodOf(scheme, at)]);
    expect(keys).toEqual([
      ['calendar_month', '2026-10'],
      ['assessment_month', '2026-11'],
      ['noon_day', '2026-10-21'],
    ]);
    expect(BOOK.scheme('noon_day').unit).toBe('day');
  });

  it('tells what was found on patrol from what somebody complained of', () => {
    const traits = (channel: string) => BOOK.traitsOf({ channel, requestType: 'report' });
    expect(traits('patrol').proactive).toBe(true);
    expect(traits('hotline')).toEqual({ channel: 'hotline', requestType: 'report', proactive: false });
    expect(BOOK.setRules.pingpongMoves).toBeGreaterThan(0);
  });
});
