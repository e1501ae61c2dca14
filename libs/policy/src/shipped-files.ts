import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PolicyInvalidError } from './policy-errors';

const VERSION_FILE = /^\d+\.json$/;

/** The files with the versions of the packs of a folder: a folder for each pack, in it a file for each version. */
export function versionFiles(folder: string): string[] {
  return packNames(folder).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => VERSION_FILE.test(file))
      .map((file) => join(folder, name, file)),
  );
}

/** The names of the packs of a folder. */
export function packNames(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** What a pack's file is called in an error: with its folder, where the name is only a number. */
export function sourceOf(path: string): string {
  const file = basename(path);
  return VERSION_FILE.test(file) ? join(basename(dirname(path)), file) : file;
}

/** Reads a file as JSON. Throws PolicyInvalidError where it is none. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new PolicyInvalidError(sourceOf(path), [`It cannot be read as JSON: ${(error as Error).message}.`]);
  }
}
