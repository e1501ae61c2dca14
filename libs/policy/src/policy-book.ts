import { compileCalendar, type Calendar, type PolicyPack } from '@suqiu/domain';
import { isDeepStrictEqual } from 'node:util';
import { readCalendar } from './calendar/read-calendar';
import { readPack, readShippedPacks } from './pack-file';
import { PolicyInvalidError, PolicyUnknownError } from './policy-errors';

/** The policy packs that a process knows: the active one for new cases, and every version that open cases may be pinned to. */
export class PolicyBook {
  private constructor(
    private readonly activePack: PolicyPack,
    private readonly packs: ReadonlyMap<string, PolicyPack>,
    private readonly national: Calendar,
  ) {}

  /**
   * Opens the book with the active pack: the id of a pack that comes with the software (its newest version), an id
   * with version (`general@1`), or the path of a JSON file.
   *
   * Throws PolicyUnknownError where no pack has the name, PolicyInvalidError where a pack cannot be used,
   * CalendarFileInvalidError or CalendarInvalidError where the national calendar cannot.
   */
  static load(nameOrPath: string): PolicyBook {
    const shipped = readShippedPacks();
    const isPath = nameOrPath.includes('/') || nameOrPath.includes('\\') || nameOrPath.endsWith('.json');
    const active = isPath ? readPack(nameOrPath) : findByName(nameOrPath, shipped);
    return new PolicyBook(active, byVersion([...shipped, active]), compileCalendar(readCalendar()));
  }

  /** The pack under which new cases are registered. */
  active(): PolicyPack {
    return this.activePack;
  }

  /** The pack of a version such as `general@1`. Throws PolicyUnknownError. */
  byVersion(version: string): PolicyPack {
    const pack = this.packs.get(version);
    if (!pack) throw new PolicyUnknownError(version, [...this.packs.keys()]);
    return pack;
  }

  /** The calendar by which limits are counted: the national one, in Asia/Shanghai. */
  calendar(): Calendar {
    return this.national;
  }
}

function findByName(name: string, packs: readonly PolicyPack[]): PolicyPack {
  const [found] = packs
    .filter((pack) => pack.id === name || pack.rules.version === name)
    .sort((a, b) => b.version - a.version);
  if (!found) throw new PolicyUnknownError(name, [...new Set(packs.map((pack) => pack.id))]);
  return found;
}

/** A version means one content for ever: cases are pinned to it. */
function byVersion(packs: readonly PolicyPack[]): Map<string, PolicyPack> {
  const known = new Map<string, PolicyPack>();
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
