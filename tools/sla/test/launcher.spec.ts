import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LAUNCHER = join(__dirname, '../../stack/built.mjs');

/** Runs the program as a person does. */
function sla(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, 'sla', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, out: stdout, err: stderr };
}

describe('the sla tool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sla-'));
  const batch = join(folder, 'batch.jsonl');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the answer and nothing else', () => {
    const { status, out } = sla(
      'due',
      '--start',
      '2026-02-14T10:00+08:00',
      '--limit',
      '8 work_hour',
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ due: '2026-02-24T03:00:00.000Z', date: '2026-02-24' });
  });

  it('says it in words where no program asks', () => {
    const { out } = sla('due', '--start', '2026-05-08T17:00', '--limit', '15 natural_day', '--roll', 'true');
    expect(out).toMatch(/^自2026年5月8日17:00起算,时限15个自然日;其间期满日逢休息日/);
  });

  it('answers a file line by line, and tells a bad line where it stands', () => {
    const lines = [
      { start: '2026-05-08T17:00', limit: '1 work_day' },
      { start: '2026-05-08T17:00', limit: '15 natural_day', roll: true },
      { start: '2026-05-08T17:00', limit: '1 hour' },
      { start: '2026-05-08T17:00', limit: '1 work_day', roll: null },
    ].map((line) => JSON.stringify(line));
    writeFileSync(
      batch,
      [...lines, 'no json', '[]', '7', '{"limit":"1 work_day"}', '{"start":"2026-05-08"}'].join('\n'),
    );
    const { status, out } = sla('due', '--batch', batch);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { date?: string; error?: string });
    expect(answers.map(({ date, error }) => date ?? error)).toEqual([
      '2026-05-09',
      '2026-05-25',
      expect.stringMatching(/^"1 hour" is no limit/),
      '2026-05-09',
      'The line is no JSON.',
      '"start" is missing or no text.',
      'The line is no JSON object.',
      '"start" is missing or no text.',
      '"limit" is missing or no text.',
    ]);
    expect(status).toBe(1);
  });

  it('answers a long file to its end', () => {
    const line = JSON.stringify({ start: '2026-02-14T10:00', limit: '40 work_hour' });
    writeFileSync(batch, `${line}\n`.repeat(2_000));
    const { status, out } = sla('due', '--batch', batch);
    expect(status).toBe(0);
    expect(new Set(out.trimEnd().split('\n')).size).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(2_000);
  });

  it.each([
    [['due'], /^Write --start and --limit/],
    [['due', '--start', 'soon', '--limit', '1 work_day'], /^"soon" is no start/],
    [['due', '--start', '2026-05-08', '--limit', '1 work_day', '--roll', 'maybe'], /^--roll "maybe"/],
    [
      ['due', '--start', '2026-05-08', '--limit', '1 work_day', '--pack', 'none'],
      /^There is no policy pack "none"/,
    ],
    [['due', '--batch', '/nowhere.jsonl'], /^There is no file/],
    [['due', '--end', '2026-05-08'], /--end/],
    [['oracle', '--triples', 'many'], /^--triples "many" is no whole number from 1 on/],
    [['bnech'], /^There is no command "bnech"/],
    [[], /^Usage:/],
  ])('refuses %j with a sentence and the exit status 2', (args, sentence) => {
    const { status, out, err } = sla(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(sentence);
  });

  it('sets all cores to the oracle', () => {
    const { status, out } = sla('oracle', '--triples', '10500', '--seed', '7');
    expect(out).toMatch(/^seed 7: 10500 triples compared in [\d.]+ s, 0 mismatches\n$/);
    expect(status).toBe(0);
    expect(sla('oracle', '--seed', '7', '--at', '10499').out).toMatch(/^seed 7: 1 triples compared/);
  });
});
