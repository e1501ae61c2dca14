/** An instant as ISO 8601 text, or null where there is none. Takes what storage and what the domain keep. */
export function isoOf(instant: Date | number | null | undefined): string | null {
  return instant === null || instant === undefined ? null : new Date(instant).toISOString();
}
