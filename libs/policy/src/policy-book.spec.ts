import { dueAt } from '@suqiu/domain';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKS_FOLDER } from './pack-file';
import { PolicyBook } from './policy-book';
import { PolicyInvalidError, PolicyUnknownError } from './policy-errors';

describe('the policy book', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-book-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function packAt(fileName: string, edit: (pack: Record<string, unknown>) => void): string {
    const pack = JSON.parse(readFileSync(join(PACKS_FOLDER, 'general.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    edit(pack);
    const path = join(folder, fileName);
    writeFileSync(path, JSON.stringify(pack));
    return path;
  }

  it('opens with the pack that it is asked for', () => {
    const active = PolicyBook.load('timelapse').active();
    expect(active.id).toBe('timelapse');
    expect(active.rules.version).toBe('timelapse@1');
  });

  it('still knows the packs under which earlier cases were registered', () => {
    expect(PolicyBook.load('timelapse').byVersion('general@1').title).toBe('通用');
  });

  it('takes a pack from a file and keeps the others', () => {
    const book = PolicyBook.load(packAt('next.json', (pack) => (pack.version = 2)));
    expect(book.active().rules.version).toBe('general@2');
    expect(book.byVersion('general@1').version).toBe(1);
  });

  it('counts time by the national calendar', () => {
    const calendar = PolicyBook.load('general').calendar();
    expect(calendar.id).toBe('cn@1');
    const eveOfNationalDay = Date.parse('2026-09-30T17:00:00+08:00');
    expect(dueAt(eveOfNationalDay, { amount: 2, unit: 'work_hour' }, calendar)).toBe(
      Date.parse('2026-10-08T10:00:00+08:00'),
    );
  });

  it('says which packs there are when a name or version is unknown', () => {
    expect(() => PolicyBook.load('genral')).toThrow(PolicyUnknownError);
    expect(() => PolicyBook.load('general').byVersion('general@9')).toThrow(
      'There is no policy pack "general@9". Known: faults@1, general@1, timelapse@1.',
    );
  });

  it('refuses a broken pack with a sentence that names the key', () => {
    const path = packAt('broken.json', (pack) => (pack.version = 'two'));
    expect(() => PolicyBook.load(path)).toThrow(/^Policy pack broken\.json cannot be used\. version: /);
  });

  it('refuses a file that is no JSON', () => {
    const path = join(folder, 'torn.json');
    writeFileSync(path, '{"id":');
    expect(() => PolicyBook.load(path)).toThrow(PolicyInvalidError);
  });

  it('refuses a changed pack under a version that has another content', () => {
    const path = packAt('changed.json', (pack) => (pack.title = 'Another'));
    expect(() => PolicyBook.load(path)).toThrow('Two different packs have this id and version');
  });
});
