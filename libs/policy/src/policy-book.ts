import { isDeepStrictEqual } from 'node:util';
import { readPack, readShippedPacks } from './pack-file';
import type { DatedPack } from './pack-schema';
import { PolicyInvalidError, PolicyUnknownError } from './policy-errors';

/** The policy packs that a process knows: the one for new cases, and every version that open cases may follow. */
export class PolicyBook {
  private constructor(
    /** The pack under which new cases are registered; one version of it, or whichever is in force. */
    private readonly chosen: { readonly id: string; readonly version: string | null },
    private readonly packs: ReadonlyMap<string, DatedPack>,
  ) {}

  /**
   * Opens the book with the pack for new cases: the id of a pack (the version in force counts), an id with version
   * (`generic@1`), or the path of a JSON file. `added` are versions that were brought in while the software ran.
   *
   * Throws PolicyUnknownError where no pack has the name, PolicyInvalidError where a pack cannot be used.
   */
  static load(nameOrPath: string, added: readonly DatedPack[] = []): PolicyBook {
    const shipped = [...readShippedPacks(), ...added];
    if (isPath(nameOrPath)) {
      const pack = readPack(nameOrPath);
      return new PolicyBook({ id: pack.id, version: pack.rules.version }, byVersion([...shipped, pack]));
    }
    const packs = byVersion(shipped);
    if (packs.has(nameOrPath)) {
      return new PolicyBook({ id: nameOrPath.split('@')[0] ?? '', version: nameOrPath }, packs);
    }
    const ids = [...new Set(shipped.map((pack) => pack.id))];
    if (!ids.includes(nameOrPath)) throw new PolicyUnknownError(nameOrPath, ids);
    return new PolicyBook({ id: nameOrPath, version: null }, packs);
  }

  /** The pack for a case that is registered on a local date, `YYYY-MM-DD`. */
  active(date: string): DatedPack {
    const { id, version } = this.chosen;
    return version === null ? this.inForce(id, date) : this.byVersion(version);
  }

  has(version: string): boolean {
    return this.packs.has(version);
  }

  /** The pack of a version such as `generic@1`. Throws PolicyUnknownError. */
  byVersion(version: string): DatedPack {
    const pack = this.packs.get(version);
    if (!pack) throw new PolicyUnknownError(version, [...this.packs.keys()]);
    return pack;
  }

  /** The version of a pack that is in force on a local date. Throws PolicyUnknownError where none is. */
  inForce(id: string, date: string): DatedPack {
    const [newest] = this.versionsOf(id).filter(({ effectiveFrom }) => effectiveFrom <= date);
    if (!newest) throw new PolicyUnknownError(`${id} on ${date}`, [...this.packs.keys()]);
    return newest;
  }

  /**
   * The version that an open case follows on a local date: the one it was registered under, unless a later one is in
   * force that says it applies to open cases.
   */
  followed(version: string, date: string): DatedPack {
    const own = this.byVersion(version);
    const later = this.versionsOf(own.id).find(
      (pack) => pack.version > own.version && pack.applyToOpen && pack.effectiveFrom <= date,
    );
    return later ?? own;
  }

  /** Every pack with its versions, the newest first. */
  all(): readonly DatedPack[] {
    return [...this.packs.values()].sort((a, b) => a.id.localeCompare(b.id) || b.version - a.version);
  }

  private versionsOf(id: string): DatedPack[] {
    return this.all().filter((pack) => pack.id === id);
  }
}

function isPath(nameOrPath: string): boolean {
  return nameOrPath.includes('/') || nameOrPath.includes('\\') || nameOrPath.endsWith('.json');
}

/** A version means one content for ever: cases are pinned to it. */
function byVersion(packs: readonly DatedPack[]): Map<string, DatedPack> {
  const known = new Map<string, DatedPack>();
  for (const pack of packs) {
    const { version } = pack.rules;
    const earlier = known.get(version);
    if (earlier && !isDeepStrictEqual(earlier, pack)) {
      throw new PolicyInvalidError(version, ['version: Two different packs have this id and version.']);
    }
    known.set(version, pack);
  }
  return known;
}
