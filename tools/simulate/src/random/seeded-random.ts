const WORD = 2 ** 32;
const BYTES_A_WORD = 4;

/** Numbers that look like chance and that the same seed repeats (sfc32). Nothing secret may come from them. */
export class SeededRandom {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** @param stream several streams of one seed do not disturb one another: each case draws from its own. */
  constructor(seed: number, stream: number) {
    [this.a, this.b, this.c] = [seed | 0, stream | 0, (seed ^ 0x9e3779b9) | 0];
    for (let i = 0; i < 12; i += 1) this.word();
  }

  /** From 0 up to, but not, 1. */
  next(): number {
    return this.word() / WORD;
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** A whole number from 0 up to, but not, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** True in so large a share of all draws. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of several names, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of entries) {
      left -= weight;
      if (left < 0) return name;
    }
    return this.pick(entries)[0];
  }

  /** A duration around a median: as often below as above it, now and then much longer (log-normal). */
  around(median: number, spread = 0.5): number {
    return median * Math.exp(spread * this.normal());
  }

  bytes(size: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.ceil(size / BYTES_A_WORD) * BYTES_A_WORD);
    for (let i = 0; i < bytes.length; i += BYTES_A_WORD) bytes.writeUInt32BE(this.word(), i);
    return bytes.subarray(0, size);
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  private word(): number {
    const mixed = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + mixed) | 0;
    return mixed >>> 0;
  }
}
