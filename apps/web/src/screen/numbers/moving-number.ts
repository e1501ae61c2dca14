/** How long a number takes to its next value, in ms. */
export const MOVE_MS = 900;

/** What a number on its way shows after some time: whole, slowing down, and exactly the target at the end. */
export function numberOnTheWay(from: number, to: number, elapsedMs: number): number {
  if (elapsedMs >= MOVE_MS) return to;
  const left = 1 - Math.max(0, elapsedMs) / MOVE_MS;
  return Math.round(to - (to - from) * left ** 3);
}
