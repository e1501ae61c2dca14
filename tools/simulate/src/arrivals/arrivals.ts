import { inventedName, inventedPhone } from '@suqiu/demo';
import { DAY_MS, HOUR_MS, OrgKind, OrgLevel, type Instant } from '@suqiu/domain';
import { UNCLASSIFIED } from '@suqiu/entities';
import type { Intake, Organisation } from '@suqiu/ledger';
import type { Life, Nature } from '../life/life';
import { twinKey, type World } from '../life/world';
import type { SeededRandom } from '../random/seeded-random';
import { Matters } from '../words/matters';
import type { DayLoad } from './daily-load';
import { Lottery } from './lottery';

/** Behind every invented name, so that nobody takes it for a person. */
const MARK = '(模拟)';
const PEOPLE = 1_000_000;
/** Channels at a counter or on patrol: during office hours. */
const IN_OFFICE: readonly string[] = ['visit', 'patrol'];

/** A case as it comes in. */
export interface Arrival {
  readonly intake: Intake;
  readonly nature: Nature;
}

interface Place {
  readonly id: string;
  readonly words: string;
}

/** Draws what comes in: when in the day, what about, where, by which channel and from whom. */
export class Arrivals {
  private readonly matters = new Matters();
  private readonly channels: Lottery;
  private readonly requestTypes: Lottery<Intake['requestType']>;
  private readonly communities: Lottery;
  private readonly hours: { readonly office: Lottery; readonly anytime: Lottery };
  private readonly categories = new Map<string, Lottery>();
  private readonly places: ReadonlyMap<string, readonly Place[]>;

  constructor(private readonly world: World) {
    const { profile } = world;
    this.places = placesByCommunity(world);
    this.channels = new Lottery(profile.channels);
    this.requestTypes = new Lottery(profile.requestTypes);
    this.hours = { office: byIndex(profile.hours.office), anytime: byIndex(profile.hours.anytime) };
    this.communities = new Lottery(
      Object.fromEntries(
        [...this.places.keys()].map((id) => [
          id,
          profile.communities[world.organisations.get(id)?.code ?? ''] ?? 1,
        ]),
      ),
    );
  }

  /** The instants at which the cases of a day come in, in order, each with its channel. */
  times(load: DayLoad, random: SeededRandom): { readonly at: Instant; readonly channel: string }[] {
    const midnight = load.day * DAY_MS - this.world.zoneOffsetMs;
    const drawn = Array.from({ length: load.cases }, () => {
      const channel = this.channels.draw(random);
      const hours = IN_OFFICE.includes(channel) ? this.hours.office : this.hours.anytime;
      return { at: midnight + Number(hours.draw(random)) * HOUR_MS + random.below(HOUR_MS), channel };
    });
    return drawn.sort((one, other) => one.at - other.at);
  }

  draw({ month, storm }: DayLoad, channel: string, random: SeededRandom): Arrival {
    const { intake: shares, categories } = this.world.profile;
    const code = random.chance(shares.unclassified)
      ? UNCLASSIFIED
      : this.categoriesOf(month, storm).draw(random);
    const communityId = this.communities.draw(random);
    const place = random.pick(this.places.get(communityId) ?? []);
    const latest = this.world.latest.get(twinKey(communityId, code));
    const twin = latest?.hasEnded === false && random.chance(shares.repeat) ? latest : null;
    const matter = this.matters.draw(code, random);
    return {
      intake: {
        idempotency: null,
        channel,
        requestType: this.requestTypes.draw(random),
        categoryCode: code === UNCLASSIFIED ? null : code,
        title: matter.title,
        description: matter.text,
        address:
          twin?.past.intake.address ?? `${place.words}${1 + random.below(18)}栋${1 + random.below(4)}单元`,
        place: { communityId: place.id },
        petitioner: twin?.past.intake.petitioner ?? this.petitioner(random),
        complainedOrgId: random.chance(shares.complained) ? communityId : null,
      },
      nature: {
        hard: categories[code]?.hard ?? 0.3,
        misrouted: random.chance(shares.misrouted),
        twin,
        reply: matter.reply,
      },
    };
  }

  /** Remembers the case as the last about its matter. */
  note(life: Life): void {
    const { location } = life.past.admission;
    const { categoryCode } = life.state;
    if (location.communityId !== null)
      this.world.latest.set(twinKey(location.communityId, categoryCode), life);
  }

  private petitioner(random: SeededRandom): Intake['petitioner'] {
    const { anonymous, confidential } = this.world.profile.intake;
    const number = random.below(PEOPLE);
    return {
      name: inventedName(number) + MARK,
      phone: inventedPhone(number),
      anonymous: random.chance(anonymous),
      confidential: random.chance(confidential),
    };
  }

  private categoriesOf(month: number, storm: boolean): Lottery {
    const key = `${month}/${storm}`;
    const known = this.categories.get(key);
    if (known !== undefined) return known;
    const { categories, storms } = this.world.profile;
    const lottery = new Lottery(
      Object.fromEntries(
        Object.entries(categories).map(([code, { weight, months }]) => [
          code,
          weight * (months?.[month - 1] ?? 1) * (storm ? (storms.categories[code] ?? 1) : 1),
        ]),
      ),
    );
    this.categories.set(key, lottery);
    return lottery;
  }
}

function byIndex(weights: readonly number[]): Lottery {
  return new Lottery(Object.fromEntries(weights.map((weight, index) => [String(index), weight])));
}

/** The estates of each community, or the community itself where it has none. */
function placesByCommunity({ organisations }: World): ReadonlyMap<string, readonly Place[]> {
  const all = [...organisations.values()];
  const nameOf = (id: string | null): string => (id === null ? '' : (organisations.get(id)?.name ?? ''));
  const isPlace = (org: Organisation, level: OrgLevel): boolean =>
    org.level === level && org.kind === OrgKind.government;
  const communities = all.filter((org) => isPlace(org, OrgLevel.community));
  return new Map(
    communities.map((community) => {
      const around = `${nameOf(community.parentId)}${community.name}`;
      const estates = all.filter((org) => isPlace(org, OrgLevel.estate) && org.parentId === community.id);
      const places = estates.map(({ id, name }) => ({ id, words: around + name }));
      return [community.id, places.length > 0 ? places : [{ id: community.id, words: around }]];
    }),
  );
}
