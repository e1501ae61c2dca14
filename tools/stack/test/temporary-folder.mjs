import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder that anybody may enter and that is gone after the test.
 *
 * @param {import('node:test').TestContext} test
 * @param {() => unknown} before ends what uses the folder; awaited before it is deleted
 */
export function temporaryFolder(test, before = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'suqiu-stack-test-'));
  chmodSync(folder, 0o755);
  test.after(async () => {
    await before();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
