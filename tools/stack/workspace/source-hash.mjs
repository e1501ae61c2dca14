import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GROUPS = ['apps', 'libs', 'tools'];
const ROOT_FILES = ['package-lock.json', 'nx.json', 'tsconfig.base.json', 'tsconfig.json'];
const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage', 'test', '.nx', '.suqiu']);
const IS_TEST = /\.(spec|test)\.[cm]?[jt]sx?$/;
const IS_BUILD_INFO = /\.tsbuildinfo$/;

function* sourcesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return;
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !NOT_SOURCES.has(entry.name)) yield* sourcesBelow(root, path);
    else if (entry.isFile() && !IS_TEST.test(entry.name) && !IS_BUILD_INFO.test(entry.name)) yield path;
  }
}

/**
 * One value that changes when anything changes that a build reads: sources, data and settings of all projects, but not
 * their tests, nor this bootstrap, which is never built.
 *
 * @param {string} root the checkout
 * @returns {string} hexadecimal
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  const files = GROUPS.flatMap((group) => [...sourcesBelow(root, group)]).filter(
    (path) => !path.startsWith('tools/stack/'),
  );
  for (const path of [...ROOT_FILES, ...files]) {
    if (!existsSync(join(root, path))) continue;
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}
