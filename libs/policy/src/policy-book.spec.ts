import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKS_FOLDER } from './pack-file';
import type { DatedPack } from './pack-schema';
import { PolicyBook } from './policy-book';
import { PolicyInvalidError, PolicyUnknownError } from './policy-errors';

describe('the policy book', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-book-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function packAt(fileName: string, edit: (pack: Record<string, unknown>) => void): string {
    const pack = JSON.parse(readFileSync(join(PACKS_FOLDER, 'generic', '1.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    edit(pack);
    const path = join(folder, fileName);
    writeFileSync(path, JSON.stringify(pack));
    return path;
  }

  it('opens with the pack that it is asked for', () => {
    const active = PolicyBook.load('timelapse').active('2026-03-02');
    expect(active.id).toBe('timelapse');
    expect(active.rules.version).toBe('timelapse@1');
  });

  it('still knows the packs under which earlier cases were registered', () => {
    expect(PolicyBook.load('timelapse').byVersion('generic@1').title).toBe('通用');
  });

  it('takes a pack from a file and keeps the others', () => {
    const book = PolicyBook.load(packAt('next.json', (pack) => (pack.version = 2)));
    expect(book.active('2026-03-02').rules.version).toBe('generic@2');
    expect(book.byVersion('generic@1').version).toBe(1);
  });

  it('says which packs there are when a name or version is unknown', () => {
    expect(() => PolicyBook.load('genral')).toThrow(PolicyUnknownError);
    expect(() => PolicyBook.load('generic').byVersion('generic@9')).toThrow(
      /^There is no policy pack "generic@9"\. Known: beijing@1, .*generic@1/,
    );
  });

  it('takes the version that is in force on the day, and leaves earlier cases theirs unless it says so', () => {
    const base = PolicyBook.load('generic').byVersion('generic@1');
    const later = (version: number, effectiveFrom: string, applyToOpen: boolean): DatedPack => ({
      ...base,
      version,
      effectiveFrom,
      applyToOpen,
      rules: { ...base.rules, version: `generic@${version}` },
    });
    const book = PolicyBook.load('generic', [later(2, '2026-12-01', false), later(3, '2027-03-01', true)]);
    const on = (date: string) => [book.active(date).version, book.followed('generic@1', date).version];
    expect(on('2026-11-30')).toEqual([1, 1]);
    expect(on('2026-12-01')).toEqual([2, 1]);
    expect(on('2027-03-01')).toEqual([3, 3]);
    expect(book.followed('generic@3', '2028-01-01').version).toBe(3);
    expect(() => book.inForce('generic', '2020-01-01')).toThrow(PolicyUnknownError);
    expect(PolicyBook.load('generic@1', [later(2, '2024-02-01', true)]).active('2026-01-01').version).toBe(1);
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
