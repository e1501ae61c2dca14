import { StackError } from '../host/stack-error.mjs';

/**
 * Tries ways of getting a program one after another, tells each, and returns what the first one that works gives.
 *
 * @param {string} what the program's name for people
 * @param {Array<{name: string, hint: string, applies?: () => boolean, takes?: string, get: () => unknown}>} ways `hint`
 *   says how a person can make the way work; `takes` how long it may last; `get` answers with the result, or with
 *   undefined or an error when the way does not work here
 * @param {(line: string) => void} tell
 * @throws {StackError} `resolve.none` naming every way
 */
export async function firstThatWorks(what, ways, tell) {
  for (const way of ways) {
    if (way.applies && !way.applies()) continue;
    if (way.takes) tell(`${what}: ${way.name} (${way.takes})`);
    try {
      const result = await way.get();
      if (result !== undefined) {
        tell(`${what}: ${way.name}: ${result}`);
        return result;
      }
    } catch (error) {
      tell(`${what}: ${way.name} did not work: ${String(error.message).split('\n')[0]}`);
    }
  }
  const hints = ways.map(({ hint }) => `- ${hint}`);
  throw new StackError('resolve.none', `There is no ${what} on this machine. Each of these ways gives one:`, {
    lines: hints,
  });
}
