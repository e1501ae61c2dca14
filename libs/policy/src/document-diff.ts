import { isDeepStrictEqual } from 'node:util';

/** One difference between two versions of a document. */
export interface DocumentChange {
  /** E.g. `rules.callbackAttempts` or `limits.sign-urgent.limit.amount`: parts of a list go by their id. */
  readonly path: string;
  /** Undefined where there was nothing, or is nothing any more. */
  readonly from: unknown;
  readonly to: unknown;
  /** Where the newer value comes from, or the older one where there is no newer; null where neither says. */
  readonly basis: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const BASIS = 'basis';
/** What makes a value with its basis beside it: the two stand for one value. */
const VALUE = 'value';

/** What changed between two versions of a pack as they are written down, in the order of their paths. */
export function documentChanges(from: unknown, to: unknown): DocumentChange[] {
  return changesAt('', from, to, null).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function changesAt(path: string, from: unknown, to: unknown, basis: string | null): DocumentChange[] {
  if (isDeepStrictEqual(from, to)) return [];
  const [before, after] = [fieldsOf(from), fieldsOf(to)];
  const told = basisOf(after) ?? basisOf(before) ?? basis;
  if (before === null || after === null) return [{ path, from, to, basis: told }];
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((name) =>
    changesAt(name === VALUE ? path : joined(path, name), before[name], after[name], told),
  );
}

/** The members of an object, or of a list whose parts all have an id of their own; null for anything else. */
function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return value as Fields;
  const parts: readonly (readonly [string | null, unknown])[] = value.map((part: unknown) => [
    idOf(part),
    part,
  ]);
  const ids = new Set(parts.map(([id]) => id));
  return ids.size === parts.length && !ids.has(null) ? Object.fromEntries(parts) : null;
}

function idOf(part: unknown): string | null {
  const id: unknown = typeof part === 'object' && part !== null && 'id' in part ? part.id : null;
  return typeof id === 'string' ? id : null;
}

function basisOf(fields: Fields | null): string | null {
  const basis = fields?.[BASIS];
  return typeof basis === 'string' ? basis : null;
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
