/** Work beside the processes that starts and stops with the worker. */
export interface Background {
  start(): void;
  /** Resolves when the present round has come to its end. */
  stop(): Promise<void>;
}

/** Injection token of all background work. */
export const BACKGROUND = Symbol('Background');
