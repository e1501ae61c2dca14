import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CallbackScriptBook, PolicyInvalidError, PolicyUnknownError, spokenLine } from '..';

const SHIPPED = JSON.parse(readFileSync(join(__dirname, '../../callbacks/1.json'), 'utf8')) as {
  lines: object[];
};
const NAMES = { office: '翠竹街道', caseNo: 'SQ20261123-000001', title: '楼上漏水', lead: '竹园社区' };

describe('the script for call-backs', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'callbacks-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, document: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(document));

  it('comes with the software, each line with its basis, and names what it is about', () => {
    const { lines } = CallbackScriptBook.load().on('2026-11-25');
    expect(lines.every(({ basis }) => basis !== '')).toBe(true);
    const spoken = lines.map((line) => spokenLine(line, NAMES));
    expect(spoken[0]).toContain('这里是翠竹街道');
    expect(spoken.join('')).not.toMatch(/[{}]/);
  });

  it('is the one in force on the day', () => {
    write('1.json', SHIPPED);
    write('2.json', { ...SHIPPED, version: 2, effectiveFrom: '2027-01-01' });
    const book = CallbackScriptBook.load(folder);
    expect([book.on('2026-12-31').version, book.on('2027-01-01').version]).toEqual([1, 2]);
    expect(() => book.on('2025-12-31')).toThrow(PolicyUnknownError);
  });

  it('is refused where a line names what a caller cannot know', () => {
    write('1.json', { ...SHIPPED, lines: [{ ...SHIPPED.lines[0], text: '您的电话是{phone}吗?' }] });
    expect(() => CallbackScriptBook.load(folder)).toThrow(PolicyInvalidError);
    expect(() => CallbackScriptBook.load(folder)).toThrow('lines.0.text');
  });
});
