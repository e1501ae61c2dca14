import type { Client } from '@temporalio/client';

/** Longest wait for one answer of the server. A start that took longer may have happened; starting twice is harmless. */
const ANSWER_MS = 10_000;

/** Where the client of Temporal comes from; it is asked for at every use, as it is opened after it is injected. */
export interface TemporalAccess {
  readonly client: Client;
}

/** Asks the server for one answer, and waits for it only so long. */
export function answered<T>({ client }: TemporalAccess, ask: (client: Client) => Promise<T>): Promise<T> {
  return client.withDeadline(Date.now() + ANSWER_MS, () => ask(client));
}
