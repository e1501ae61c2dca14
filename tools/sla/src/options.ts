import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** The options of a command, each `--name value` or a bare `--name`. Throws UsageError on any other. */
export function readOptions<const Name extends string, const Flag extends string>(
  args: readonly string[],
  names: readonly Name[],
  flags: readonly Flag[],
): Partial<Record<Name, string>> & Partial<Record<Flag, boolean>> {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    return parseArgs({ args: [...args], options }).values as ReturnType<typeof readOptions<Name, Flag>>;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A whole number of at least `least`, or `otherwise` where the option is not given. Throws UsageError. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  otherwise: number,
): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`--${name} "${text}" is no whole number from ${least} on.`);
  }
  return value;
}
