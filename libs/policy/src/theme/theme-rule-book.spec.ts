import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PolicyInvalidError, PolicyUnknownError, ThemeRuleBook } from '..';

type Document = Record<string, unknown>;

const SHIPPED = JSON.parse(readFileSync(join(__dirname, '../../themes/1.json'), 'utf8')) as Document;

describe('the rules for themes', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'themes-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, document: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(document));

  it('come with the software, each number with its basis', () => {
    expect(ThemeRuleBook.load().on('2026-11-25')).toMatchObject({
      version: 1,
      proactiveChannels: ['patrol'],
    });
    const numbers = Object.entries(SHIPPED).filter(([key]) => !['version', 'effectiveFrom'].includes(key));
    expect(numbers.length).toBeGreaterThan(0);
    for (const [, value] of numbers) expect(value).toHaveProperty('basis');
  });

  it('are those in force on the day: a later version counts from its date on', () => {
    write('1.json', SHIPPED);
    write('2.json', { ...SHIPPED, version: 2, effectiveFrom: '2027-01-01' });
    const book = ThemeRuleBook.load(folder);
    expect(book.on('2026-12-31').version).toBe(1);
    expect(book.on('2027-01-01').version).toBe(2);
    expect(() => book.on('2025-12-31')).toThrow(PolicyUnknownError);
  });

  it('are refused with the key that is wrong', () => {
    write('1.json', { ...SHIPPED, growthFrom: { value: 0, basis: 'design' } });
    expect(() => ThemeRuleBook.load(folder)).toThrow(PolicyInvalidError);
    expect(() => ThemeRuleBook.load(folder)).toThrow('growthFrom.value');
  });
});
