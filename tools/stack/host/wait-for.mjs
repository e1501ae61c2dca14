import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks `condition` again and again until it answers something truthy, and returns that answer.
 *
 * @param {() => unknown} condition may be async; must not throw
 * @param {{withinMs: number, everyMs?: number, signal?: AbortSignal}} options
 * @returns the truthy answer, or `undefined` when the time is over or the signal was given
 */
export async function waitFor(condition, { withinMs, everyMs = 100, signal }) {
  const until = performance.now() + withinMs;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (signal?.aborted || performance.now() >= until) return undefined;
    await delay(everyMs);
  }
}
