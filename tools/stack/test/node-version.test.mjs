import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSupportedNode } from '../host/node-version.mjs';

const VERSIONS = [
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
];

for (const [version, supported] of VERSIONS) {
  test(`Node ${version} is ${supported ? 'new enough' : 'too old'}`, () => {
    assert.equal(isSupportedNode(version), supported);
  });
}
