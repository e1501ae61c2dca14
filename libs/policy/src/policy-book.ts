import { DatedPacks, isPath, versionOf, type Choice } from './dated-packs';
import { readPack, readShippedPacks } from './pack-file';
import type { DatedPack } from './pack-schema';

/** The policy packs that a process knows: the one for new cases, and every version that open cases may follow. */
export class PolicyBook {
  private constructor(
    /** The pack under which new cases are registered. */
    private readonly chosen: Choice,
    private readonly packs: DatedPacks<DatedPack>,
  ) {}

  /**
   * Opens the book with the pack for new cases: the id of a pack (the version in force counts), an id with version
   * (`generic@1`), or the path of a JSON file. `added` are versions that were brought in while the software ran.
   *
   * Throws PolicyUnknownError where no pack has the name, PolicyInvalidError where a pack cannot be used.
   */
  static load(nameOrPath: string, added: readonly DatedPack[] = []): PolicyBook {
    const fromFile = isPath(nameOrPath) ? readPack(nameOrPath) : null;
    const known = [...readShippedPacks(), ...added, ...(fromFile === null ? [] : [fromFile])];
    const packs = new DatedPacks(known, 'policy pack');
    return new PolicyBook(packs.choose(fromFile === null ? nameOrPath : versionOf(fromFile)), packs);
  }

  /** The pack for a case that is registered on a local date, `YYYY-MM-DD`. */
  active(date: string): DatedPack {
    return this.packs.on(this.chosen, date);
  }

  has(version: string): boolean {
    return this.packs.has(version);
  }

  /** The pack of a version such as `generic@1`. Throws PolicyUnknownError. */
  byVersion(version: string): DatedPack {
    return this.packs.byVersion(version);
  }

  /** The version of a pack that is in force on a local date. Throws PolicyUnknownError where none is. */
  inForce(id: string, date: string): DatedPack {
    return this.packs.on({ id, version: null }, date);
  }

  /**
   * The version that an open case follows on a local date: the one it was registered under, unless a later one is in
   * force that says it applies to open cases.
   */
  followed(version: string, date: string): DatedPack {
    return this.packs.followed(version, date);
  }

  /** Every pack with its versions, the newest first. */
  all(): readonly DatedPack[] {
    return this.packs.all();
  }
}
