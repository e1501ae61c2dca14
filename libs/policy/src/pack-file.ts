import type { PolicyPack } from '@suqiu/domain';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packSchema } from './pack-schema';
import { PolicyInvalidError } from './policy-errors';

/** The folder of the packs that come with the software. `src` and `dist` lie equally deep in the package. */
export const PACKS_FOLDER = join(__dirname, '..', 'packs');

/** Reads one pack. Throws PolicyInvalidError with a sentence per problem, each naming its key. */
export function readPack(path: string): PolicyPack {
  const source = basename(path);
  const parsed = packSchema.safeParse(parseJson(path, source));
  if (parsed.success) return parsed.data;
  throw new PolicyInvalidError(
    source,
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The file'}: ${issue.message}.`),
  );
}

/** All packs that come with the software. */
export function readShippedPacks(): PolicyPack[] {
  return readdirSync(PACKS_FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readPack(join(PACKS_FOLDER, name)));
}

function parseJson(path: string, source: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new PolicyInvalidError(source, [`It cannot be read as JSON: ${(error as Error).message}.`]);
  }
}
