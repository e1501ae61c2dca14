import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKS_FOLDER, shippedNames, shippedWhistleNames, WHISTLES_FOLDER } from '@suqiu/policy';

const LAUNCHER = join(__dirname, '../../stack/built.mjs');
const NOWHERE = { ...process.env, SUQIU_API: '', SUQIU_READY: join(__dirname, 'no-such-stack.json') };

/** Runs the program as a person does, where no stack runs. */
function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, 'rules', ...args], {
    encoding: 'utf8',
    env: NOWHERE,
  });
  return { status, out: stdout, err: stderr };
}

describe('the rules tool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const packAt = (name: string, edit: (text: string) => string): string => {
    const path = join(folder, name);
    writeFileSync(path, edit(readFileSync(join(PACKS_FOLDER, 'generic', '1.json'), 'utf8')));
    return path;
  };

  it('lists the packs that come with the software', () => {
    const { status, out } = run('policy', 'list');
    expect(status).toBe(0);
    for (const name of shippedNames()) expect(out).toContain(`${name}@1`);
    for (const name of shippedWhistleNames()) expect(out).toContain(`whistles ${name}@1`);
    expect(out).toContain('工作推进哨、攻坚克难哨');
  });

  it('runs the tests that the packs bring along', () => {
    const { status, out } = run('policy', 'test');
    expect([status, out]).toEqual([0, expect.stringMatching(/^\d+ passed, 0 failed$/m)]);
    expect(run('policy', 'test', 'petition').out).toContain('sixty days');
    expect(run('policy', 'test', 'nanjing-gulou').out).toContain('ok    nanjing-gulou: signed for within');
    expect(run('policy', 'test', 'genral')).toMatchObject({ status: 1, out: '' });
  });

  it('looks into whistle packs as well', () => {
    const whistles = (name: string, edit: (text: string) => string): string => {
      const path = join(folder, name);
      writeFileSync(path, edit(readFileSync(join(WHISTLES_FOLDER, 'generic', '1.json'), 'utf8')));
      return path;
    };
    const good = run(
      'policy',
      'check',
      whistles('whistles.json', (text) => text),
    );
    expect(good.out).toBe(
      'generic@1 通用: 4 kinds of whistle, in force from 2024-01-01. Nothing is wrong with it.\n',
    );
    const bad = run(
      'policy',
      'check',
      whistles('no-arrival.json', (text) => text.replace('"arrive"', '"arrival"')),
    );
    expect([bad.status, bad.err]).toEqual([1, expect.stringMatching(/escalatedStages|kinds\.\d+\.limits/)]);
  });

  it('says that a pack is whole, or what is wrong with it and where', () => {
    expect(
      run(
        'policy',
        'check',
        packAt('good.json', (text) => text),
      ).out,
    ).toMatch(/Nothing is wrong/);
    const bad = run(
      'policy',
      'check',
      packAt('bad.json', (text) => text.replace('"work_hour"', '"moon"')),
    );
    expect([bad.status, bad.err]).toEqual([1, expect.stringMatching(/limits\.\d+\.limit\.unit/)]);
  });

  it('says in a sentence what it was not told right', () => {
    expect(run('policy', 'check')).toMatchObject({ status: 2, err: 'Name the file.\n' });
    expect(run('policy', 'check', join(folder, 'none.json')).err).toMatch(/cannot be read as JSON/);
    expect(run('policy', 'eat').err).toMatch(/^There is no command "policy eat"/);
    expect(run('policy', 'test', 'genric')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^There is no policy pack/),
    });
    expect(run('calendar', 'show')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^No stack runs here/),
    });
  });
});
