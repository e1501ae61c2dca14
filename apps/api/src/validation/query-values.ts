/** The values of a list in an address: given several times, or joined by commas. */
export function listOf(value: unknown): unknown {
  const parts = Array.isArray(value) ? (value as unknown[]) : [value];
  return parts.flatMap((part) => (typeof part === 'string' ? part.split(',') : [part]));
}

/** A yes or no in an address; anything else stays as it is, for the validator to refuse. */
export function booleanOf(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}
