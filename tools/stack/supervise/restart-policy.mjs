/** When a child counts as having been up, how often it may die sooner, and how long to wait before each new try. */
export const RESTART = { upAfterMs: 10_000, quickDeathLimit: 3, delaysMs: [200, 1_000, 3_000] };

/**
 * Counts a child's quick deaths. A child that lived long enough starts from zero again, so being killed from
 * outside many times never stops the stack; a child that cannot start does, at its third try.
 */
export class RestartPolicy {
  #quickDeaths = 0;

  constructor(settings = RESTART) {
    this.settings = settings;
  }

  /**
   * @param {number} livedMs how long the child lived
   * @returns {{restart: boolean, delayMs: number, quickDeaths: number}}
   */
  died(livedMs) {
    const { upAfterMs, quickDeathLimit, delaysMs } = this.settings;
    this.#quickDeaths = livedMs < upAfterMs ? this.#quickDeaths + 1 : 0;
    const step = Math.max(0, this.#quickDeaths - 1);
    return {
      restart: this.#quickDeaths < quickDeathLimit,
      delayMs: delaysMs[Math.min(step, delaysMs.length - 1)],
      quickDeaths: this.#quickDeaths,
    };
  }
}
