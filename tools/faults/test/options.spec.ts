import { readOptions } from '../src/settings/options';

describe('the options of a run', () => {
  it('are those of a smoke test, with a seed of its own, where nothing else is said', () => {
    const options = readOptions(['--smoke'], 42, '/evidence');
    expect(options).toMatchObject({ seed: 42, cases: 100, kills: 2, evidence: '/evidence' });
  });

  it('can each be said', () => {
    const args = ['--smoke', '--seed', '7', '--cases', '20', '--kills', '3', '--evidence', '/here'];
    const options = readOptions(args, 42, '/evidence');
    expect(options).toMatchObject({ seed: 7, cases: 20, kills: 3, evidence: '/here' });
  });

  it('are refused where they are no numbers or unknown', () => {
    expect(() => readOptions(['--seed', 'soon'], 1, '/e')).toThrow('--seed is a whole number, not "soon"');
    expect(() => readOptions(['--gently'], 1, '/e')).toThrow('--gently');
  });
});
