import { packsOf } from './use-policies';

const row = (id: string, version: number) => ({
  id,
  version,
  title: `${id} ${version}`,
  effectiveFrom: '2026-01-01',
  applyToOpen: false,
});

describe('packs', () => {
  it('have their versions with the newest first, and its title', () => {
    const packs = packsOf('case', [row('generic', 1), row('beijing', 1), row('generic', 2)]);
    expect(packs.map(({ id, title, versions }) => [id, title, versions.map((each) => each.version)])).toEqual(
      [
        ['generic', 'generic 2', [2, 1]],
        ['beijing', 'beijing 1', [1]],
      ],
    );
  });
});
