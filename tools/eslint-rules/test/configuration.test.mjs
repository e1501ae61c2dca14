import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { hostFile, houseLinter, importPair, root } from './house-linter.mjs';
import { CLEAN, VIOLATIONS } from './violations.mjs';

const place = ({ in: project, spec, file }) =>
  file ? join(root, project, file) : hostFile(project, spec ? 'spec' : 'source');
const told = (messages) =>
  messages.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n') || 'nothing';
const short = (code) => code.split('\n')[0].slice(0, 80);

describe('the lint configuration', () => {
  let house;
  before(() => {
    house = houseLinter();
  });

  for (const violation of VIOLATIONS) {
    const where = `${violation.in}${violation.spec ? ' (spec)' : ''}`;
    it(`reports ${violation.rule} in ${where}: ${short(violation.code)}`, async () => {
      const messages = await house.lint(violation.code, place(violation));
      const hit = messages.some(
        ({ ruleId, message }) => ruleId === violation.rule && (violation.message ?? /./).test(message),
      );
      assert.ok(hit, `reported instead: ${told(messages)}`);
    });
  }

  it('reports import-x/no-cycle where a file imports a file that imports it', async () => {
    const { imported, back } = importPair('libs/domain');
    const messages = await house.lint(
      `import * as circle from '${back}';\nexport const used = circle;\n`,
      imported,
    );
    assert.ok(
      messages.some(({ ruleId }) => ruleId === 'import-x/no-cycle'),
      `reported instead: ${told(messages)}`,
    );
  });

  for (const clean of CLEAN) {
    it(`has nothing to say in ${clean.in}${clean.spec ? ' (spec)' : ''}: ${short(clean.code)}`, async () => {
      const messages = await house.lint(clean.code, place(clean));
      assert.equal(told(messages), 'nothing');
    });
  }

  it('switches on no rule that has no fixture', async () => {
    const { default: config } = await import(pathToFileURL(join(root, 'eslint.config.mjs')).href);
    const on = config
      .filter(({ name }) => /^suqiu\/[\w-]+$/.test(name ?? ''))
      .flatMap(({ rules = {} }) => Object.entries(rules))
      .filter(([, setting]) => setting !== 'off')
      .map(([rule]) => rule);
    const shown = new Set([...VIOLATIONS.map(({ rule }) => rule), 'import-x/no-cycle']);
    assert.deepEqual(
      [...new Set(on)].filter((rule) => !shown.has(rule)),
      [],
    );
  });
});
