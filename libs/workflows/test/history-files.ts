import { historyFromJSON, type History } from '@temporalio/common/lib/proto-utils';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyState } from './replay-entry';

const FOLDER = join(__dirname, '../histories');
const HISTORY = '.history.json';

/** The stories whose histories are kept, by name. */
export function recordedStories(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(HISTORY))
    .map((name) => name.slice(0, -HISTORY.length));
}

export function readHistory(story: string): History {
  return historyFromJSON(JSON.parse(readFileSync(join(FOLDER, story + HISTORY), 'utf8')));
}

export function readGolden(story: string): AnyState {
  return JSON.parse(readFileSync(join(FOLDER, `${story}.golden.json`), 'utf8')) as AnyState;
}

export function writeStory(story: string, historyJson: string, golden: AnyState): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, story + HISTORY), historyJson);
  writeFileSync(join(FOLDER, `${story}.golden.json`), `${JSON.stringify(golden, null, 1)}\n`);
}
