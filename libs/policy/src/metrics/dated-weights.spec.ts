import { parseDatedWeights, type DatedWeights } from './dated-weights';
import { MetricBook } from './metric-book';

const weights = (version: number, effectiveFrom: string, response: number): DatedWeights =>
  parseDatedWeights(
    {
      version,
      effectiveFrom,
      basis: 'design',
      weights: [
        {
          id: 'composite',
          parts: [
            { metric: 'response_rate', weight: response },
            { metric: 'solved_rate', weight: Number((1 - response).toFixed(2)) },
          ],
        },
      ],
    },
    'given',
  );
const responseIn = (book: MetricBook, date: string): number | undefined => {
  const score = book.inForce(date).metrics.find(({ code }) => code === 'composite_score');
  return score?.kind === 'score' ? score.parts[0]?.weight : undefined;
};

describe('weights that are brought in', () => {
  it('count from their day on, each on top of the version before it, in whatever order they are read', () => {
    const book = MetricBook.withWeights([weights(3, '2028-01-01', 0.7), weights(2, '2027-01-01', 0.6)]);
    const dates = ['2026-12-31', '2027-06-01', '2028-01-01'];
    expect(dates.map((date) => responseIn(book, date))).toEqual([0.1, 0.6, 0.7]);
    expect(book.byVersion(3).review.version).toBe('figures@3');
    expect(book.byVersion(3).weights.find(({ id }) => id === 'composite')?.basis).toBe('design');
    expect(book.byVersion(3).metrics).toHaveLength(book.byVersion(1).metrics.length);
  });

  it('are refused where they do not fit', () => {
    const unfit = { ...weights(2, '2027-01-01', 0.6), weights: [{ id: 'mood', parts: [] }] };
    expect(() => MetricBook.withWeights([unfit])).toThrow(/too_small|Too small/i);
    expect(() => parseDatedWeights({ version: 2 }, 'given')).toThrow(/effectiveFrom/);
  });
});
