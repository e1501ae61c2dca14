import { listKey, rowBeside } from './list-keys';

const pressed = (key: string, tagName = 'BODY', modifiers = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: { tagName, isContentEditable: false },
  ...modifiers,
});

describe('keys of the work list', () => {
  test.each(['j', 'k', 'Enter', 'a', 'e', 'x', '?', '/'])('%s means something', (key) => {
    expect(listKey(pressed(key))).toBe(key);
  });

  it('are letters where somebody writes', () => {
    expect(listKey(pressed('j', 'INPUT'))).toBeNull();
    expect(listKey(pressed('?', 'TEXTAREA'))).toBeNull();
    expect(listKey({ ...pressed('a'), target: { tagName: 'DIV', isContentEditable: true } })).toBeNull();
  });

  it('leave Enter to the button that has the focus, and combinations to the browser', () => {
    expect(listKey(pressed('Enter', 'BUTTON'))).toBeNull();
    expect(listKey(pressed('a', 'BODY', { ctrlKey: true }))).toBeNull();
    expect(listKey(pressed('q'))).toBeNull();
    expect(listKey(pressed('toString'))).toBeNull();
  });

  it('go from row to row and stop at the edges', () => {
    expect(rowBeside(['A', 'B', 'C'], null, -1)).toBe('A');
    expect(rowBeside(['A', 'B', 'C'], 'A', 1)).toBe('B');
    expect(rowBeside(['A', 'B', 'C'], 'A', -1)).toBe('A');
    expect(rowBeside(['A', 'B', 'C'], 'C', 1)).toBe('C');
    expect(rowBeside(['A', 'B'], 'gone', 1)).toBe('A');
    expect(rowBeside([], null, 1)).toBeNull();
  });
});
