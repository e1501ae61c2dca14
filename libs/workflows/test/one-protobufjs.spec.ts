import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Where a package would load protobufjs from. */
function protobufjsOf(packageName: string): string {
  return createRequire(require.resolve(packageName)).resolve('protobufjs/package.json');
}

describe('protobufjs', () => {
  it('is one copy for all Temporal packages, of the line that reads recorded histories', () => {
    const packages = ['@temporalio/proto', '@temporalio/common', '@temporalio/worker', '@temporalio/client'];
    const copies = new Set(packages.map(protobufjsOf));
    const root = require.resolve('protobufjs/package.json');
    expect([...copies]).toEqual([root]);
    expect(JSON.parse(readFileSync(root, 'utf8'))).toMatchObject({ version: expect.stringMatching(/^8\./) });
  });
});
