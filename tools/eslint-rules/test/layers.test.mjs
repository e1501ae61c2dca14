import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LAYERS, sourceConstraints, testConstraints } from '../config/layers.mjs';
import { root } from './house-linter.mjs';

const projects = ['apps', 'libs', 'tools']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`))
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ path, ...JSON.parse(readFileSync(join(root, path), 'utf8')) }));

const layersOf = ({ nx }) =>
  (nx?.tags ?? []).filter((tag) => tag.startsWith('layer:')).map((tag) => tag.slice(6));

describe('the import table', () => {
  for (const project of projects) {
    it(`has exactly one row for ${project.path}`, () => {
      assert.equal(layersOf(project).length, 1, 'a project carries exactly one layer tag');
      assert.ok(LAYERS[layersOf(project)[0]], `no such layer: ${layersOf(project)[0]}`);
    });
  }

  for (const project of projects.filter((each) => /^(apps|libs)\//.test(each.path))) {
    it(`allows the workspace packages that ${project.path} declares`, () => {
      const allowed = LAYERS[layersOf(project)[0]].layers;
      const declared = Object.keys(project.dependencies ?? {}).filter((name) => name.startsWith('@suqiu/'));
      const layers = declared.flatMap((name) => layersOf(projects.find((each) => each.name === name)));
      assert.deepEqual(
        layers.filter((layer) => !allowed.includes(layer)),
        [],
      );
    });
  }

  it('names only layers that have a row, and no layer that imports itself back', () => {
    const reach = (from, seen = new Set()) => {
      for (const next of LAYERS[from].layers) {
        assert.ok(LAYERS[next], `${from} names ${next}`);
        if (next !== from && !seen.has(next)) reach(next, seen.add(next));
      }
      return seen;
    };
    for (const layer of Object.keys(LAYERS)) assert.ok(!reach(layer).has(layer), `${layer} reaches itself`);
  });

  it('lets nobody import an app, and only tests import libs/testing', () => {
    const tags = (constraints) => constraints.flatMap((each) => each.onlyDependOnLibsWithTags);
    for (const app of ['api', 'worker', 'web', 'e2e'])
      assert.ok(!tags(sourceConstraints()).includes(`layer:${app}`));
    assert.ok(!tags(sourceConstraints()).includes('layer:testing'));
    assert.ok(testConstraints().every((each) => each.onlyDependOnLibsWithTags.includes('layer:testing')));
  });
});
