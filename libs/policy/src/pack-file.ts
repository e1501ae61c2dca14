import { join } from 'node:path';
import type { z } from 'zod';
import { packSchema, type DatedPack } from './pack-schema';
import { PolicyInvalidError } from './policy-errors';
import { packNames, readJson, sourceOf, versionFiles } from './shipped-files';

/**
 * The folder of the packs that come with the software: a folder for each, in it a file for each version and
 * `tests.json`. `src` and `dist` lie equally deep in the package.
 */
export const PACKS_FOLDER = join(__dirname, '..', 'packs');

/** Reads one pack. Throws PolicyInvalidError with a sentence per problem, each naming its key. */
export function readPack(path: string): DatedPack {
  return parsePack(readJson(path), sourceOf(path));
}

/** The same for a pack that was read already. */
export function parsePack(json: unknown, source: string): DatedPack {
  return parsedBy(packSchema, json, source);
}

/** Reads JSON by a schema. Throws PolicyInvalidError with a sentence per problem, each naming its key. */
export function parsedBy<T>(schema: z.ZodType<T>, json: unknown, source: string): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new PolicyInvalidError(
    source,
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'The file'}: ${issue.message}.`),
  );
}

/** The names of the packs that come with the software. */
export function shippedNames(): string[] {
  return packNames(PACKS_FOLDER);
}

/** All versions of all packs that come with the software. */
export function readShippedPacks(): DatedPack[] {
  return versionFiles(PACKS_FOLDER).map(readPack);
}

/** A version of a pack that comes with the software, as it is written down; null where there is none. */
export function shippedDocument(id: string, version: number): unknown {
  const path = versionFiles(PACKS_FOLDER).find((each) => sourceOf(each) === join(id, `${version}.json`));
  return path === undefined ? null : readJson(path);
}
