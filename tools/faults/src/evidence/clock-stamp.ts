/** A change to a clock, as it is recorded with the event that caused it. Instants in milliseconds since 1970. */
export type ClockStamp =
  | {
      readonly action: 'start';
      readonly key: string;
      readonly startedAt: number;
      readonly dueAt: number;
      readonly warnAt: number | null;
      readonly [fact: string]: unknown;
    }
  | { readonly action: 'stop' | 'resume'; readonly key: string }
  | {
      readonly action: 'extend';
      readonly key: string;
      readonly dueAt: number;
      readonly warnAt: number | null;
    };
