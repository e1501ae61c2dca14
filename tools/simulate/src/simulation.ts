import { DAY_MS, HOUR_MS, MINUTE_MS, OrgKind, type Calendar, type Instant } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { Organisation, PastLedger } from '@suqiu/ledger';
import { Arrivals } from './arrivals/arrivals';
import { dailyLoad, type DayLoad } from './arrivals/daily-load';
import { react } from './conduct/reactions';
import { Life } from './life/life';
import type { WhistleWish, World } from './life/world';
import { YellowCards } from './life/yellow-cards';
import type { StaffBook } from './people/staff-book';
import type { Profile } from './profile/profile';
import { SeededRandom } from './random/seeded-random';
import { InstantHeap } from './time/instant-heap';
import { OfficeHours } from './time/office-hours';
import { WhistleLife } from './whistle/whistle-life';
import { Whistles } from './whistle/whistles';

/** What a simulation is asked for. */
export interface SimulationPlan {
  readonly seed: number;
  readonly cases: number;
  /** First and last instant of the past. */
  readonly from: Instant;
  readonly to: Instant;
  /** How many cases the last weeks may bring: what stays open needs a process each. */
  readonly openAtMost: number;
  /** The running number of the first case. */
  readonly numbersFrom: number;
}

/** What a simulation finds in place. */
export interface Surroundings {
  readonly ledger: PastLedger;
  readonly staff: StaffBook;
  readonly profile: Profile;
  readonly calendar: Calendar;
}

/** What lives on in time. */
type Being = Life | WhistleLife | Thought;

/** A whistle that somebody thinks of blowing. */
class Thought {
  scheduledAt: Instant | null = null;

  constructor(
    readonly no: number,
    readonly wish: WhistleWish,
  ) {}

  nextAt(): Instant {
    return this.wish.at;
  }
}

/** Thoughts come after everything else of the same instant. */
const FIRST_THOUGHT = 2 ** 40;
const DAYS_A_MONTH = 30;
/** A reopen window and the days before it: what came earlier has ended. */
const LAST_DAYS = 36;

/**
 * A past of a district, told in the order of time: cases come in, people act as they are, and every due instant fires
 * when it is reached. Whatever happens is decided by the rules that decide real cases. The same plan in the same
 * surroundings gives the same past.
 */
export class Simulation {
  readonly world: World;
  private readonly arrivals: Arrivals;
  readonly whistles: Whistles;
  private readonly heap = new InstantHeap<Being>();
  private thoughts = 0;
  private readonly days: readonly DayLoad[];
  private running: number;

  constructor(
    private readonly plan: SimulationPlan,
    private readonly around: Surroundings,
  ) {
    const { calendar, profile, staff, ledger } = around;
    this.running = plan.numbersFrom;
    const organisations = ledger.organisations();
    this.world = {
      profile,
      staff,
      office: new OfficeHours(calendar),
      cards: new YellowCards(),
      organisations: new Map(organisations.map((org) => [org.id, org])),
      departments: ofKind(organisations, OrgKind.department),
      centre: ofKind(organisations, OrgKind.centre)[0] ?? null,
      latest: new Map(),
      whistleShare: Math.min(
        profile.whistles.fromCase,
        profile.whistles.atMost / (plan.cases * ledger.copies),
      ),
      whistleWishes: [],
      zoneOffsetMs: calendar.zoneOffsetMinutes * MINUTE_MS,
      refusals: new Map(),
    };
    this.arrivals = new Arrivals(this.world);
    this.whistles = new Whistles(this.world, ledger, plan.seed, plan.numbersFrom);
    const dayOf = (at: Instant): number => Math.floor((at + this.world.zoneOffsetMs) / DAY_MS);
    this.days = dailyLoad(
      profile,
      new SeededRandom(plan.seed, 0),
      { first: dayOf(plan.from), last: dayOf(plan.to) - 1, cases: plan.cases },
      { days: LAST_DAYS, atMost: plan.openAtMost },
    );
  }

  /**
   * The cases of the past, each when nothing more happens to it before the end; those that go on come last. The whistles
   * are complete when the last case has come.
   */
  async *lives(): AsyncGenerator<Life> {
    for (const [index, load] of this.days.entries()) {
      const random = new SeededRandom(this.plan.seed, -1 - index);
      this.thinkOfWhistles(load, random);
      for (const { at, channel } of this.arrivals.times(load, random)) {
        yield* this.passUntil(at);
        yield* this.settle(await this.begin(load, channel, at));
      }
    }
    yield* this.passUntil(this.plan.to);
    for (let being = this.heap.pop(); being !== undefined; being = this.heap.pop()) {
      if (being instanceof Life && being.scheduledAt !== null) yield handedOut(being);
    }
  }

  private async begin(load: DayLoad, channel: string, at: Instant): Promise<Life> {
    const no = this.running++;
    const random = new SeededRandom(this.plan.seed, no);
    const { intake, nature } = this.arrivals.draw(load, channel, random);
    const newId = (now: Instant): string => uuidV7(now, (size) => random.bytes(size));
    const past = await this.around.ledger.begin({ intake, running: no, at, newId });
    const life = new Life(no, past, random, nature, this.world);
    this.arrivals.note(life);
    react(life, past.firstStep, this.world);
    return life;
  }

  /** Lets everything happen that comes before an instant. */
  private *passUntil(until: Instant): Generator<Life> {
    for (let next = this.heap.earliest; next !== null && next <= until; next = this.heap.earliest) {
      const being = this.heap.pop();
      // Whoever was looked at anew meanwhile waits under another instant.
      if (being === undefined || being.scheduledAt !== next) continue;
      if (being instanceof Life) {
        react(being, being.step(), this.world);
        yield* this.settle(being);
      } else if (being instanceof WhistleLife) {
        for (const life of this.whistles.step(being)) if (life.scheduledAt !== null) yield* this.settle(life);
        this.schedule(being);
      } else {
        const whistle = this.whistles.draft(being.wish);
        if (whistle !== null) this.schedule(whistle);
      }
      this.takeUpThoughts();
    }
  }

  /** Puts a case back until its next instant, or hands it out when nothing more comes of it. */
  private *settle(life: Life): Generator<Life> {
    if (isLaidDown(life)) this.archive(life);
    const next = life.nextAt();
    if (life.hasEnded || next === null || (next > this.plan.to && isLaidDown(life))) yield handedOut(life);
    else this.schedule(life);
  }

  private schedule(being: Being): void {
    const next = being.nextAt();
    being.scheduledAt = next;
    if (next !== null) this.heap.push(next, being.no, being);
  }

  private takeUpThoughts(): void {
    for (const wish of this.world.whistleWishes.splice(0)) {
      this.schedule(new Thought(FIRST_THOUGHT + this.thoughts++, wish));
    }
  }

  /** Streets blow whistles for key work too, which no case stands behind. */
  private thinkOfWhistles({ day }: DayLoad, random: SeededRandom): void {
    const { profile, office, organisations, zoneOffsetMs } = this.world;
    for (const { id, level, kind } of organisations.values()) {
      if (level !== 'street' || kind !== OrgKind.government) continue;
      if (!random.chance(profile.whistles.aMonth / DAYS_A_MONTH)) continue;
      const at = office.after(day * DAY_MS - zoneOffsetMs, random.next() * 6 * HOUR_MS);
      this.world.whistleWishes.push({ at, streetId: id, life: null });
    }
    this.takeUpThoughts();
  }

  /** Nobody has anything in mind about a closed case: only time passes, and nobody else is concerned. */
  private archive(life: Life): void {
    for (let next = life.nextAt(); next !== null && next <= this.plan.to; next = life.nextAt()) life.step();
  }
}

/** Closed, and neither anybody nor a whistle concerns itself with it. */
function isLaidDown(life: Life): boolean {
  return life.state.status === 'closed' && !life.hasPlans && life.openWhistles === 0;
}

function handedOut(life: Life): Life {
  life.scheduledAt = null;
  return life;
}

function ofKind(organisations: readonly Organisation[], kind: OrgKind): Organisation[] {
  return organisations.filter((org) => org.kind === kind);
}
