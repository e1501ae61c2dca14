import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './schema.gen';
import { NetworkAway, problemOf } from './problem';

/** The header by which the API knows its own pages; what changes something is refused without it. */
const PAGE = { 'Suqiu-Client': 'web' } as const;

/** Turns every answer that is no success into a thrown {@link ApiProblem}, and a broken line into {@link NetworkAway}. */
const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
  onError() {
    return new NetworkAway();
  },
};

/** The API of the same origin, typed by its OpenAPI document. Every call either answers with data or throws. */
export const api = createClient<paths>({ baseUrl: '/', headers: PAGE });
api.use(throwProblems);

/** A fresh idempotency key: one per thing that a person means to do, kept for its repetitions. */
export function newKey(): string {
  return crypto.randomUUID();
}

/**
 * The data of an answer.
 *
 * @throws ApiProblem, NetworkAway
 */
export async function dataOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
