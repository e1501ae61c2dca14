import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packSchema, type DatedPack } from './pack-schema';
import { PolicyInvalidError } from './policy-errors';

/**
 * The folder of the packs that come with the software: a folder for each, in it a file for each version and
 * `tests.json`. `src` and `dist` lie equally deep in the package.
 */
export const PACKS_FOLDER = join(__dirname, '..', 'packs');

const VERSION_FILE = /^\d+\.json$/;

/** Reads one pack. Throws PolicyInvalidError with a sentence per problem, each naming its key. */
export function readPack(path: string): DatedPack {
  const source = VERSION_FILE.test(basename(path))
    ? join(basename(dirname(path)), basename(path))
    : basename(path);
  return parsePack(parseJson(path, source), source);
}

/** The same for a pack that was read already. */
export function parsePack(json: unknown, source: string): DatedPack {
  const parsed = packSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new PolicyInvalidError(
    source,
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The file'}: ${issue.message}.`),
  );
}

/** The names of the packs that come with the software. */
export function shippedNames(): string[] {
  return readdirSync(PACKS_FOLDER).sort();
}

/** All versions of all packs that come with the software. */
export function readShippedPacks(): DatedPack[] {
  return shippedNames().flatMap((name) =>
    readdirSync(join(PACKS_FOLDER, name))
      .filter((file) => VERSION_FILE.test(file))
      .map((file) => readPack(join(PACKS_FOLDER, name, file))),
  );
}

function parseJson(path: string, source: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new PolicyInvalidError(source, [`It cannot be read as JSON: ${(error as Error).message}.`]);
  }
}
