import { applyPath, begunIn } from './application-address';

const searchOf = (path: string) => new URL(path, 'http://x').searchParams;

describe('the address of an application', () => {
  it('holds what is known already, and gives it back', () => {
    const begun = {
      kind: 'appeal',
      subject: 'case',
      figure: 'yellow_card_count',
      period: '2026-10',
    } as const;
    expect(begunIn(searchOf(applyPath(begun)))).toEqual(begun);
  });

  it('begins with an exclusion of a case where it says nothing, or nonsense', () => {
    for (const path of [applyPath(), '/x?kind=other&subject=theme'])
      expect(begunIn(searchOf(path))).toMatchObject({ kind: 'exclusion', subject: 'case' });
  });
});
