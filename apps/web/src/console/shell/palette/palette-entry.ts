/** Something that the palette leads to. */
export interface PaletteEntry {
  /** Address in the console. */
  readonly to: string;
  readonly label: string;
  /** What kind of thing it is, in words. */
  readonly group: string;
}

/** Whether what was typed occurs in a label; nothing typed occurs in all. */
function matches(label: string, typed: string): boolean {
  return label.toLowerCase().includes(typed.trim().toLowerCase());
}

/** What the palette offers: actions and pages whose names match, then the cases that were found. */
export function paletteEntries(
  typed: string,
  named: readonly PaletteEntry[],
  cases: readonly PaletteEntry[],
): readonly PaletteEntry[] {
  return [...named.filter(({ label }) => matches(label, typed)), ...cases];
}

/** The entry to which an arrow key leads, around both ends. */
export function entryBeside(count: number, at: number, by: -1 | 1): number {
  return count === 0 ? 0 : (at + by + count) % count;
}

/** The case that a page of the console is about, or null. */
export function caseNoOf(pathname: string): string | null {
  return /^\/cases\/([^/]+)$/.exec(pathname)?.[1] ?? null;
}
