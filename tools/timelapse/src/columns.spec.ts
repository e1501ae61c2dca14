import { line, padTo } from './columns';

describe('the columns of the picture', () => {
  it('count a Chinese character as two places', () => {
    expect(padTo('督办ok', 8)).toBe('督办ok  ');
  });

  it('cut what does not fit without breaking a character', () => {
    expect(padTo('街道上报', 5)).toBe('街道 ');
  });

  it('put the time before the cells', () => {
    expect(line(3.04, ['a', 'b'], 3)).toBe('  3.0s │ a   │ b');
    expect(line(null, ['a', 'b'], 3)).toBe('       │ a   │ b');
  });
});
