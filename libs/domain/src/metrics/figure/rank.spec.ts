import { rank, type RankedInput } from '../..';
import { COMPOSITE } from '../../../test/metrics/figures';

const unit = (name: string, value: number | null, total = 1): RankedInput & { name: string } => ({
  name,
  value,
  total,
});
const places = (metric: Parameters<typeof rank>[0], units: readonly (RankedInput & { name: string })[]) =>
  rank(metric, units).map(({ name, rank: place }) => [name, place]);

describe('a ranking', () => {
  it('puts the better score first, and of equal ones the one that had more to do', () => {
    expect(places(COMPOSITE, [unit('a', 80, 5), unit('b', 90, 1), unit('c', 80, 9)])).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
    ]);
  });

  it('compares what is shown: differences behind the last decimal do not count', () => {
    expect(places(COMPOSITE, [unit('a', 90.12, 1), unit('b', 90.08, 7)])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('gives one place to those that are equal in both, and the next place to nobody', () => {
    expect(places(COMPOSITE, [unit('a', 90, 5), unit('b', 90, 5), unit('c', 80, 5)])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });

  it('gives no place to a unit without a value, and shows it last', () => {
    expect(places(COMPOSITE, [unit('a', null, 9), unit('b', 0)])).toEqual([
      ['b', 1],
      ['a', null],
    ]);
  });

  it('puts less first where less is better', () => {
    expect(places({ ...COMPOSITE, direction: 'lower' }, [unit('a', 2), unit('b', 1)])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('gives nobody a place where good lies between two ends', () => {
    expect(places({ ...COMPOSITE, direction: 'band' }, [unit('a', 2), unit('b', 1)])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });
});
