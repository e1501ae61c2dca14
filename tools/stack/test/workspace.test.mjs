import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { dependenciesAreCurrent } from '../workspace/dependencies.mjs';
import { sourceHash } from '../workspace/source-hash.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

function put(root, path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function checkout(t) {
  const root = temporaryFolder(t);
  put(root, 'package-lock.json', '{}');
  put(root, 'libs/domain/src/case.ts', 'export const a = 1;');
  put(root, 'libs/policy/packs/generic/1.json', '{"days": 5}');
  return root;
}

const CHANGES = [
  ['a source', 'libs/domain/src/case.ts', true],
  ['a policy pack', 'libs/policy/packs/generic/1.json', true],
  ['a new file', 'apps/api/src/main.ts', true],
  ['the lock file', 'package-lock.json', true],
  ['a spec', 'libs/domain/src/case.spec.ts', false],
  ['a build result', 'libs/domain/dist/case.js', false],
  ['this bootstrap', 'tools/stack/start.mjs', false],
];

for (const [what, path, rebuilds] of CHANGES) {
  test(`changing ${what} ${rebuilds ? 'asks for' : 'asks for no'} new build`, (t) => {
    const root = checkout(t);
    const before = sourceHash(root);
    put(root, path, 'changed');
    assert.equal(sourceHash(root) !== before, rebuilds);
  });
}

test('the same sources give the same hash in another folder', (t) => {
  assert.equal(sourceHash(checkout(t)), sourceHash(checkout(t)));
});

const LOCK = {
  packages: {
    '': { name: 'suqiu' },
    'libs/domain': { version: '0.1.0' },
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/for-another-machine': { version: '1.0.0', optional: true },
  },
};

const INSTALLED = [
  ['nothing is installed', undefined, false],
  ['all is installed', { 'node_modules/pg': { version: '8.23.1' } }, true],
  ['another version is installed', { 'node_modules/pg': { version: '8.0.0' } }, false],
  ['a package is missing', {}, false],
];

for (const [when, packages, current] of INSTALLED) {
  test(`dependencies are ${current ? 'current' : 'installed anew'} when ${when}`, (t) => {
    const root = temporaryFolder(t);
    put(root, 'package-lock.json', LOCK);
    if (packages) put(root, 'node_modules/.package-lock.json', { packages });
    assert.equal(dependenciesAreCurrent(root), current);
  });
}
