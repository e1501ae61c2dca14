import type { Counter } from '../counter-of-pack';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { UsageError } from '../usage-error';
import { answerOf, understand, type Answer, type Question } from './answer';

/** So much text is written at once; less would be a system call for every line. */
const CHUNK = 65_536;

/**
 * Answers each line `{"start", "limit", "roll"}` of a file with one line of JSON, in the same order. A line that cannot
 * be answered gets `{"error"}`. The exit status is 1 when there was one. Throws UsageError where there is no file.
 */
export async function answerBatch(path: string, counter: Counter, out: Writable): Promise<number> {
  if (!existsSync(path)) throw new UsageError(`There is no file "${path}".`);
  let status = 0;
  let waiting = '';
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const answer = answerLine(line, counter);
    if ('error' in answer) status = 1;
    waiting += `${JSON.stringify(answer)}\n`;
    if (waiting.length < CHUNK) continue;
    if (!out.write(waiting)) await once(out, 'drain');
    waiting = '';
  }
  out.write(waiting);
  return status;
}

function answerLine(line: string, counter: Counter): Answer | { readonly error: string } {
  try {
    return answerOf(understand(readQuestion(line), counter).explanation);
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message };
    throw error;
  }
}

function readQuestion(line: string): Question {
  const { start, limit, roll } = readObject(line);
  if (typeof start !== 'string') throw new UsageError('"start" is missing or no text.');
  if (typeof limit !== 'string') throw new UsageError('"limit" is missing or no text.');
  if (roll === undefined || roll === null) return { start, limit };
  if (typeof roll !== 'boolean') throw new UsageError('"roll" is neither true nor false.');
  return { start, limit, roll };
}

function readObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError('The line is no JSON.');
  }
  if (typeof value !== 'object' || value === null) throw new UsageError('The line is no JSON object.');
  return value as Readonly<Record<string, unknown>>;
}
