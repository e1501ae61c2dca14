import { caseNoOf, entryBeside, paletteEntries } from './palette-entry';

const page = { to: '/workbench', label: '我的工作台', group: '页面' };
const action = { to: '/cases/A?do=dispatch', label: '派单', group: '操作' };
const found = { to: '/cases/B', label: 'B 电梯故障', group: '诉求' };

describe('the palette', () => {
  it('offers everything that has a name before anything is typed', () => {
    expect(paletteEntries(' ', [action, page], [])).toEqual([action, page]);
  });

  it('offers names that match, and every case that was found', () => {
    expect(paletteEntries('工作', [action, page], [found])).toEqual([page, found]);
  });

  it('goes around both ends by arrow keys', () => {
    expect(entryBeside(3, 2, 1)).toBe(0);
    expect(entryBeside(3, 0, -1)).toBe(2);
    expect(entryBeside(0, 0, 1)).toBe(0);
  });

  it('knows the case of a page', () => {
    expect(caseNoOf('/cases/SQ20261125-000001')).toBe('SQ20261125-000001');
    expect(caseNoOf('/cases')).toBeNull();
    expect(caseNoOf('/whistles/CS1')).toBeNull();
  });
});
