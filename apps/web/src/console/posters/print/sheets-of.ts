import type { Poster } from '../use-posters';

/** Two beside each other, three below: each large enough to be read and scanned at arm's length. */
const ON_A_SHEET = 6;

/** What goes on which sheet of paper, in the order of the list turned round: as it was written down. */
export function sheetsOf(posters: readonly Poster[], picked: ReadonlySet<string>): Poster[][] {
  const shown = posters
    .filter(({ id, revokedAt }) => revokedAt === null && (picked.size === 0 || picked.has(id)))
    .toReversed();
  return Array.from({ length: Math.ceil(shown.length / ON_A_SHEET) }, (_, n) =>
    shown.slice(n * ON_A_SHEET, (n + 1) * ON_A_SHEET),
  );
}
