/** A light that is still to come on a clock. */
export interface StampedWarning {
  readonly light: string;
  readonly at: number;
}

interface StampedDue {
  readonly key: string;
  readonly dueAt: number;
  readonly warnings: readonly StampedWarning[];
}

/** A change to a clock, as it is recorded with the event that caused it. Instants in milliseconds since 1970. */
export type ClockStamp =
  | (StampedDue & { readonly action: 'start'; readonly startedAt: number; readonly [fact: string]: unknown })
  | { readonly action: 'stop' | 'resume' | 'pause'; readonly key: string }
  | (StampedDue & { readonly action: 'unpause' | 'extend' | 'restate' });
