import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const nx = createRequire(import.meta.url).resolve('nx/bin/nx.js');

/** Every TypeScript file of a project, in `src` and in `test`, as absolute paths, the shallowest first. */
function sources(project) {
  return ['src', 'test']
    .map((folder) => join(root, project, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.ts'))
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
}

/**
 * A real file of the project that a fixture is linted in place of, so that types, tags and file patterns are
 * those of that project. Nothing is written. `kind`: `source` or `spec`.
 */
export function hostFile(project, kind = 'source') {
  const wanted = kind === 'spec' ? /\.spec\.ts$/ : /\/src\/(?!.*\.spec\.ts$)/;
  const found = sources(project).find((path) => wanted.test(path));
  if (!found) throw new Error(`${project} has no ${kind} file to lint a fixture in`);
  return found;
}

const VALUE_IMPORT = /^(?:import|export) \{\s*(?!type\b)\w[^}]*\} from '(\.[^']+)'/gm;

/** Two files of a project of which the first imports the second, for a fixture that closes the circle. */
export function importPair(project) {
  for (const importer of sources(project).filter((path) => !path.endsWith('.spec.ts'))) {
    for (const [, path] of readFileSync(importer, 'utf8').matchAll(VALUE_IMPORT)) {
      const imported = `${resolve(dirname(importer), path.replace(/\.js$/, ''))}.ts`;
      if (existsSync(imported))
        return { imported, back: relative(dirname(imported), importer).replace(/\.ts$/, '') };
    }
  }
  throw new Error(`${project} has no file that imports another one`);
}

/**
 * The linter of the workspace with its real configuration. The boundaries rule reads the project graph from
 * Nx's cache and stays silent without one, so the graph is made first.
 */
export function houseLinter() {
  execFileSync(process.execPath, [nx, 'show', 'projects'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  const eslint = new ESLint({ cwd: root });
  return {
    /** What the linter reports on `text` when it stands in the file at `path`: `{ruleId, message, line}[]`. */
    async lint(text, path) {
      const [result] = await eslint.lintText(text, { filePath: path });
      return result.messages;
    },
  };
}
