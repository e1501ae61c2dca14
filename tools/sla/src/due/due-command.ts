import { counterOfPack } from '../counter-of-pack';
import { readOptions } from '../options';
import { UsageError } from '../usage-error';
import { answerOf, understand } from './answer';
import { answerBatch } from './batch';
import { readable } from './readable';

const HOW =
  'Write --start and --limit, e.g. --start 2026-02-14T10:00+08:00 --limit "8 work_hour", or --batch FILE.';

/** `sla due`: one answer, or one for each line of a file. Answers with the exit status. */
export async function dueCommand(args: readonly string[]): Promise<number> {
  const { start, limit, roll, pack, batch, json } = readOptions(
    args,
    ['start', 'limit', 'roll', 'pack', 'batch'],
    ['json'],
  );
  const counter = counterOfPack(pack);
  if (batch !== undefined) return answerBatch(batch, counter, process.stdout);
  if (start === undefined || limit === undefined) throw new UsageError(HOW);
  const understood = understand({ start, limit, roll: yesOrNo(roll) }, counter);
  const text = json ? `${JSON.stringify(answerOf(understood.explanation))}\n` : readable(understood);
  process.stdout.write(text);
  return 0;
}

function yesOrNo(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text !== 'true' && text !== 'false')
    throw new UsageError(`--roll "${text}" is neither true nor false.`);
  return text === 'true';
}
