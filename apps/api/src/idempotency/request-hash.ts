import { createHash } from 'node:crypto';

/**
 * A fingerprint of what was asked, by whom: a key that comes back with another fingerprint is a mistake of the
 * client. Members are sorted, so the order in which a client writes its fields does not matter.
 */
export function requestHash(asked: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(asked)) ?? '')
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]),
  );
}
