import { setTimeout as delay } from 'node:timers/promises';

/** Far longer than anything takes on an idle machine: a busy one may be slow, and is not what a test is about. */
const DEFAULT_WITHIN_MS = 90_000;
const EVERY_MS = 25;

/**
 * Asks again and again until the answer is something else than null, undefined or false, and returns it. An `ask` that
 * throws fails at once.
 *
 * @throws Error naming what was waited for when `withinMs` have passed.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => T | Promise<T>,
  { withinMs = DEFAULT_WITHIN_MS }: { readonly withinMs?: number } = {},
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as Exclude<T, null | undefined | false>;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs} ms in vain until ${what}`);
    await delay(EVERY_MS);
  }
}
