import type { Instant } from '@suqiu/domain';

/** What people have in mind to do, in the order of time; of two things at one instant the one that was planned first. */
export class Agenda<Plan> {
  private entries: { readonly at: Instant; readonly plan: Plan }[] = [];

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** The next instant; infinity when nobody has anything in mind. */
  get nextAt(): Instant {
    return this.entries[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  add(at: Instant, plan: Plan): void {
    const after = this.entries.findIndex((entry) => entry.at > at);
    this.entries.splice(after === -1 ? this.entries.length : after, 0, { at, plan });
  }

  /** Takes the next plan out; undefined when there is none. */
  take(): { readonly at: Instant; readonly plan: Plan } | undefined {
    return this.entries.shift();
  }

  clear(): void {
    this.entries = [];
  }
}
