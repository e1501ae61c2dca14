import { whistleRulesOf } from '@suqiu/domain';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PolicyInvalidError, PolicyUnknownError } from '../policy-errors';
import { NO_DOCUMENTS, Rulebook } from '../rulebook';
import { WhistleBook, WHISTLES_FOLDER } from './whistle-book';

describe('the whistle book', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whistle-book-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function packAt(fileName: string, edit: (pack: Record<string, unknown>) => void): string {
    const path = join(WHISTLES_FOLDER, 'generic', '1.json');
    const pack = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    edit(pack);
    const changed = join(folder, fileName);
    writeFileSync(changed, JSON.stringify(pack));
    return changed;
  }

  it('opens with the pack that it is asked for, and knows the others', () => {
    const book = WhistleBook.load('nanjing-gulou');
    expect(book.active('2026-03-02').title).toBe('南京鼓楼');
    expect(book.byVersion('generic@1').title).toBe('通用');
    expect(book.all().map(({ id, version }) => `${id}@${version}`)).toEqual([
      'faults@1',
      'generic@1',
      'nanjing-gulou@1',
      'timelapse@1',
      'yangzhou-guangling@1',
    ]);
  });

  it('is part of the rulebook, which takes the generic pack where none is named', () => {
    const at = Date.parse('2026-03-02T09:00+08:00');
    expect(new Rulebook('generic').whistlesAt(at).id).toBe('generic');
    expect(new Rulebook('generic', NO_DOCUMENTS, 'timelapse').whistlesAt(at).id).toBe('timelapse');
  });

  it('takes a pack from a file, or one version of a pack', () => {
    const book = WhistleBook.load(packAt('next.json', (pack) => (pack.version = 2)));
    expect(book.active('2026-03-02').version).toBe(2);
    expect(WhistleBook.load('generic@1').active('2020-01-01').version).toBe(1);
  });

  it('has an open whistle follow a later version that says so, from its day on, where it knows the kind', () => {
    const generic = WhistleBook.load('generic').byVersion('generic@1');
    const next = (version: number, effectiveFrom: string, applyToOpen: boolean) => {
      return { ...generic, version, effectiveFrom, applyToOpen };
    };
    const poorer = { ...next(4, '2026-06-01', true), kinds: generic.kinds.slice(0, 1) };
    const whistlePacks = [next(2, '2026-04-01', true), next(3, '2026-05-01', false), poorer];
    const book = new Rulebook('generic', { ...NO_DOCUMENTS, whistlePacks });
    const followed = (kindId: string, date: string): string => {
      const own = whistleRulesOf(generic, kindId);
      return own === null ? '' : book.whistleRulesAt(own, Date.parse(`${date}T09:00+08:00`)).version;
    };
    const [first, second] = generic.kinds.map(({ id }) => id);
    expect(['2026-03-31', '2026-04-01', '2026-05-02'].map((date) => followed(first ?? '', date))).toEqual([
      'generic@1',
      'generic@2',
      'generic@2',
    ]);
    expect([first, second].map((id) => followed(id ?? '', '2026-06-01'))).toEqual(['generic@4', 'generic@1']);
  });

  it('leaves a whistle its own rules where their pack is not known any more', () => {
    const own = whistleRulesOf(
      { ...WhistleBook.load('generic').byVersion('generic@1'), id: 'gone' },
      'demand',
    );
    if (own === null) throw new Error('there is no such kind');
    expect(new Rulebook('generic').whistleRulesAt(own, Date.parse('2026-03-02T09:00+08:00'))).toBe(own);
  });

  it('says which packs there are when a name is unknown, or none is in force yet', () => {
    expect(() => WhistleBook.load('genral')).toThrow(PolicyUnknownError);
    expect(() => WhistleBook.load('genral')).toThrow(
      'There is no whistle pack "genral". Known: faults, generic, nanjing-gulou, timelapse, yangzhou-guangling.',
    );
    expect(() => WhistleBook.load('generic').active('2020-01-01')).toThrow(
      /^There is no whistle pack "generic on 2020-01-01"/,
    );
  });

  it('refuses a broken pack with a sentence that names the key', () => {
    const path = packAt('broken.json', (pack) => (pack.rewhistleDays = 30));
    expect(() => WhistleBook.load(path)).toThrow(PolicyInvalidError);
    expect(() => WhistleBook.load(path)).toThrow(
      /^Policy pack broken\.json cannot be used\. rewhistleDays: /,
    );
  });

  it('refuses a file that is no JSON', () => {
    const path = join(folder, 'torn.json');
    writeFileSync(path, '{"id":');
    expect(() => WhistleBook.load(path)).toThrow('Policy pack torn.json cannot be used.');
  });
});
