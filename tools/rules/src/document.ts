import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error';

/** What stands in a JSON file. Throws UsageError where none is named, or it cannot be read. */
export function documentOf([path]: readonly string[]): unknown {
  if (path === undefined) throw new UsageError('Name the file.');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new UsageError(`"${path}" cannot be read as JSON: ${(error as Error).message}.`);
  }
}
