import type { FormField } from './command-form';
import { bodyOf, dropAllDrafts, dropDraft, keepDraft, readDraft, type DraftOwner } from './drafts';

/** Storage as browsers have it. */
class Tab implements Storage {
  [name: string]: unknown;
  readonly #kept = new Map<string, string>();
  get length() {
    return this.#kept.size;
  }
  key = (n: number) => [...this.#kept.keys()][n] ?? null;
  getItem = (name: string) => this.#kept.get(name) ?? null;
  setItem = (name: string, value: string) => void this.#kept.set(name, value);
  removeItem = (name: string) => void this.#kept.delete(name);
  clear = () => this.#kept.clear();
}

const OWNER: DraftOwner = { username: 'li', no: 'SQ20261123-000001', action: 'add_note' };

describe('the draft of a form', () => {
  it('is there again after the page was loaded anew, with the key under which it was sent', () => {
    const tab = new Tab();
    keepDraft(OWNER, { values: { text: '已到现场' }, sentAs: 'key-1' }, tab);
    expect(readDraft(OWNER, tab)).toEqual({ values: { text: '已到现场' }, sentAs: 'key-1' });
  });

  it('belongs to one account, one case and one action', () => {
    const tab = new Tab();
    keepDraft(OWNER, { values: { text: '已到现场' } }, tab);
    expect(readDraft({ ...OWNER, username: 'wang' }, tab)).toBeNull();
    expect(readDraft({ ...OWNER, action: 'urge' }, tab)).toBeNull();
    expect(readDraft({ ...OWNER, no: 'SQ20261123-000002' }, tab)).toBeNull();
  });

  it('goes when it was sent, and all go when somebody signs out', () => {
    const tab = new Tab();
    const other = { ...OWNER, action: 'urge' } as const;
    keepDraft(OWNER, { values: {} }, tab);
    keepDraft(other, { values: {} }, tab);
    tab.setItem('columns', 'kept');
    dropDraft(OWNER, tab);
    expect(readDraft(other, tab)).not.toBeNull();
    dropAllDrafts(tab);
    expect([tab.length, tab.getItem('columns')]).toEqual([1, 'kept']);
  });

  it('does no harm when it cannot be read or kept', () => {
    const tab = new Tab();
    tab.setItem('draft/li/SQ20261123-000001/add_note', '{half');
    expect(readDraft(OWNER, tab)).toBeNull();
    tab.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    expect(() => keepDraft(OWNER, { values: {} }, tab)).not.toThrow();
  });
});

describe('the body of a command', () => {
  const field = (name: string, kind: 'words' | 'yesNo' | 'files') =>
    ({ name, kind, label: name }) as FormField<never>;

  it('leaves out what is empty, blank or not shown, and keeps a no', () => {
    const values = { text: '  ', upheld: false, orgCode: 'donghu', leader: ' 张主任 ', toldBy: undefined };
    const shown = [
      field('text', 'words'),
      field('upheld', 'yesNo'),
      field('leader', 'words'),
      field('toldBy', 'words'),
    ];
    expect(bodyOf(values, shown)).toEqual({ upheld: false, leader: '张主任' });
  });

  it('names files by their uploads, and no files not at all', () => {
    const door = { uid: '1', name: 'door.jpg', status: 'done', percent: 100, response: 'upload-1' };
    const shown = [field('attachments', 'files')];
    expect(bodyOf({ attachments: [door] }, shown)).toEqual({ attachments: ['upload-1'] });
    expect(bodyOf({ attachments: [] }, shown)).toEqual({});
  });
});
