import { randomUUID } from 'node:crypto';
import type { Request } from 'express';

const ids = new WeakMap<Request, string>();

/** The id under which a request appears in its answer, in the log and in problems. Made here, never taken from outside. */
export function requestIdOf(request: Request): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const id = randomUUID();
  ids.set(request, id);
  return id;
}
