import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cached, keep, onPath } from '../temporal/cache.mjs';
import { devServerWays } from '../temporal/dev-server-binary.mjs';
import { firstThatWorks } from '../temporal/resolve.mjs';
import { timeSkippingWays } from '../temporal/time-skipping-binary.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const way = (name, get, more = {}) => ({ name, hint: `make ${name} work`, get, ...more });

function program(folder, name) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

test('the first way that works wins, and the later ones are not tried', async () => {
  const tried = [];
  const lines = [];
  const ways = [
    way('absent', () => void tried.push('absent')),
    way('broken', () => assert.fail('no route'), { takes: 'a minute' }),
    way('not here', () => tried.push('not here'), { applies: () => false }),
    way('good', () => '/opt/temporal'),
    way('late', () => tried.push('late')),
  ];
  assert.equal(await firstThatWorks('Temporal server', ways, (line) => lines.push(line)), '/opt/temporal');
  assert.deepEqual(tried, ['absent']);
  assert.deepEqual(lines, [
    'Temporal server: broken (a minute)',
    'Temporal server: broken did not work: no route',
    'Temporal server: good: /opt/temporal',
  ]);
});

test('when no way works, the error lists how to make each of them work', async () => {
  const attempt = firstThatWorks(
    'Temporal server',
    [way('a', () => undefined), way('b', () => undefined)],
    () => {},
  );
  await assert.rejects(attempt, (error) => {
    assert.equal(error.code, 'resolve.none');
    assert.deepEqual(error.details.lines, ['- make a work', '- make b work']);
    return true;
  });
});

test('the development server is looked for on PATH, then kept, then downloaded, then built', () => {
  const names = devServerWays({ folders: ['/nowhere'], log: '/dev/null' }).map(({ name }) => name);
  assert.match(
    names.join(' > '),
    /on PATH > kept .* > download by the Temporal SDK > go install .*temporal@v1\.5\.1$/,
  );
});

test('the time-skipping server is the given one, then kept, then downloaded, then from Maven', () => {
  const names = timeSkippingWays({ folders: ['/nowhere'], log: '/dev/null' }).map(({ name }) => name);
  assert.deepEqual(names, [
    'SUQIU_TIME_SKIPPING_SERVER',
    'kept from an earlier run',
    'download by the Temporal SDK',
    'Maven',
  ]);
});

test('a program that was resolved once is kept in every cache folder and found there', (t) => {
  const folder = temporaryFolder(t);
  const folders = [join(folder, 'home'), join(folder, 'shared')];
  const source = program(join(folder, 'built'), 'temporal');
  assert.equal(keep(folders, 'temporal', source), join(folder, 'home', 'temporal'));
  assert.equal(cached([join(folder, 'empty'), folders[1]], 'temporal'), join(folder, 'shared', 'temporal'));
});

test('only a file that may be run counts as a program', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'temporal'), '');
  assert.equal(onPath('temporal', folder), undefined);
  mkdirSync(join(folder, 'later'));
  const real = program(join(folder, 'later'), 'temporal');
  assert.equal(onPath('temporal', `${folder}:${join(folder, 'later')}`), real);
});
