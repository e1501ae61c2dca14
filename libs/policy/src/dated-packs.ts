import { isDeepStrictEqual } from 'node:util';
import { PolicyInvalidError, PolicyUnknownError, type PackSort } from './policy-errors';

/** What every pack says of itself. */
export interface Dated {
  readonly id: string;
  readonly version: number;
  /** Local date, `YYYY-MM-DD`, from which it is in force. */
  readonly effectiveFrom: string;
  /** Whether what is open under an earlier version follows it from then on. */
  readonly applyToOpen: boolean;
}

/** A pack by its name: one version of it, or whichever is in force. */
export interface Choice {
  readonly id: string;
  readonly version: string | null;
}

/** Id and version of a pack, e.g. `generic@1`. */
export function versionOf({ id, version }: Dated): string {
  return `${id}@${version}`;
}

/** Packs of one sort in all their versions. */
export class DatedPacks<T extends Dated> {
  private readonly packs: ReadonlyMap<string, T>;

  /** A version means one content for ever: throws PolicyInvalidError where two packs share one and differ. */
  constructor(
    packs: readonly T[],
    private readonly sort: PackSort,
  ) {
    this.packs = byVersion(packs);
  }

  /** The pack of a name: an id (the version in force counts) or a version. Throws PolicyUnknownError. */
  choose(name: string): Choice {
    if (this.has(name)) return { id: this.byVersion(name).id, version: name };
    const ids = [...new Set([...this.packs.values()].map(({ id }) => id))];
    if (!ids.includes(name)) throw new PolicyUnknownError(name, ids, this.sort);
    return { id: name, version: null };
  }

  has(version: string): boolean {
    return this.packs.has(version);
  }

  /** The pack of a version such as `generic@1`. Throws PolicyUnknownError. */
  byVersion(version: string): T {
    const pack = this.packs.get(version);
    if (!pack) throw new PolicyUnknownError(version, [...this.packs.keys()], this.sort);
    return pack;
  }

  /** The chosen pack on a local date. Throws PolicyUnknownError where no version is in force yet. */
  on({ id, version }: Choice, date: string): T {
    if (version !== null) return this.byVersion(version);
    const [newest] = this.versionsOf(id).filter(({ effectiveFrom }) => effectiveFrom <= date);
    if (!newest) throw new PolicyUnknownError(`${id} on ${date}`, [...this.packs.keys()], this.sort);
    return newest;
  }

  /**
   * The version that something open follows on a local date: the one it began under, unless a later one is in force that
   * says it applies to what is open. Throws PolicyUnknownError.
   */
  followed(version: string, date: string): T {
    const own = this.byVersion(version);
    const later = this.versionsOf(own.id).find(
      (pack) => pack.version > own.version && pack.applyToOpen && pack.effectiveFrom <= date,
    );
    return later ?? own;
  }

  /** Every pack with its versions, the newest first. */
  all(): readonly T[] {
    return [...this.packs.values()].sort((a, b) => a.id.localeCompare(b.id) || b.version - a.version);
  }

  versionsOf(id: string): T[] {
    return this.all().filter((pack) => pack.id === id);
  }
}

/** Whether a pack is named by the file that it lies in. */
export function isPath(nameOrPath: string): boolean {
  return nameOrPath.includes('/') || nameOrPath.includes('\\') || nameOrPath.endsWith('.json');
}

function byVersion<T extends Dated>(packs: readonly T[]): Map<string, T> {
  const known = new Map<string, T>();
  for (const pack of packs) {
    const version = versionOf(pack);
    const earlier = known.get(version);
    if (earlier && !isDeepStrictEqual(earlier, pack)) {
      throw new PolicyInvalidError(version, ['version: Two different packs have this id and version.']);
    }
    known.set(version, pack);
  }
  return known;
}
