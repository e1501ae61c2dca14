import type { WhistlePack } from '@suqiu/domain';
import { join } from 'node:path';
import { DatedPacks, isPath, versionOf, type Choice } from '../dated-packs';
import { parsedBy } from '../pack-file';
import { packNames, readJson, sourceOf, versionFiles } from '../shipped-files';
import { whistlePackSchema } from './whistle-schema';

/** The folder of the whistle packs that come with the software, laid out like that of the policy packs. */
export const WHISTLES_FOLDER = join(__dirname, '..', '..', 'whistles');

/** Reads one whistle pack. Throws PolicyInvalidError with a sentence per problem, each naming its key. */
export function readWhistlePack(path: string): WhistlePack {
  return parseWhistlePack(readJson(path), sourceOf(path));
}

/** The same for a pack that was read already. */
export function parseWhistlePack(json: unknown, source: string): WhistlePack {
  return parsedBy(whistlePackSchema, json, source);
}

/** The names of the whistle packs that come with the software. */
export function shippedWhistleNames(): string[] {
  return packNames(WHISTLES_FOLDER);
}

/** The whistle packs that a process knows: the one for new whistles, and every version that one may be pinned to. */
export class WhistleBook {
  private constructor(
    /** The pack under which new whistles are drafted. */
    private readonly chosen: Choice,
    private readonly packs: DatedPacks<WhistlePack>,
  ) {}

  /**
   * Opens the book with the pack for new whistles: the id of a pack (the version in force counts), an id with version
   * (`generic@1`), or the path of a JSON file. `added` are versions that were brought in while the software ran.
   *
   * Throws PolicyUnknownError where no pack has the name, PolicyInvalidError where a pack cannot be used.
   */
  static load(nameOrPath: string, added: readonly WhistlePack[] = []): WhistleBook {
    const fromFile = isPath(nameOrPath) ? readWhistlePack(nameOrPath) : null;
    const shipped = versionFiles(WHISTLES_FOLDER).map(readWhistlePack);
    const known = [...shipped, ...added, ...(fromFile === null ? [] : [fromFile])];
    const packs = new DatedPacks(known, 'whistle pack');
    return new WhistleBook(packs.choose(fromFile === null ? nameOrPath : versionOf(fromFile)), packs);
  }

  /** The pack for a whistle that is drafted on a local date, `YYYY-MM-DD`. */
  active(date: string): WhistlePack {
    return this.packs.on(this.chosen, date);
  }

  has(version: string): boolean {
    return this.packs.has(version);
  }

  /**
   * The version that an open whistle follows on a local date: the one it was drafted under, unless a later one is in force
   * that says it applies to open whistles. Throws PolicyUnknownError.
   */
  followed(version: string, date: string): WhistlePack {
    return this.packs.followed(version, date);
  }

  /** The pack of a version such as `generic@1`. Throws PolicyUnknownError. */
  byVersion(version: string): WhistlePack {
    return this.packs.byVersion(version);
  }

  /** Every pack with its versions, the newest first. */
  all(): readonly WhistlePack[] {
    return this.packs.all();
  }
}
