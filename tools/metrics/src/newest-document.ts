import { METRICS_FOLDER } from '@suqiu/policy';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest version of a document of the figures, read plainly: `periods`, `sets`. */
export function newestDocument<T>(name: string): T {
  const folder = join(METRICS_FOLDER, name);
  const [file = ''] = readdirSync(folder).sort((a, b) => parseInt(b, 10) - parseInt(a, 10));
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}
