/** Random numbers that are the same for the same seed, so that every triple can be drawn again. */
export interface Draw {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** Whether something happens that does so in `percent` of a hundred times. */
  readonly chance: (percent: number) => boolean;
  readonly oneOf: <T>(choices: readonly T[]) => T;
}

/** Draws for one place in one run (the generator is mulberry32). */
export function drawFor(seed: number, place: number): Draw {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (percent) => whole(1, 100) <= percent,
    oneOf: (choices) => choices[whole(0, choices.length - 1)] as (typeof choices)[number],
  };
}
