import { DAY_MS, MINUTE_MS, OrgKind, type Calendar, type Instant } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { Organisation, PastLedger } from '@suqiu/ledger';
import { Arrivals } from './arrivals/arrivals';
import { dailyLoad, type DayLoad } from './arrivals/daily-load';
import { react } from './conduct/reactions';
import { Life } from './life/life';
import type { World } from './life/world';
import { YellowCards } from './life/yellow-cards';
import type { StaffBook } from './people/staff-book';
import type { Profile } from './profile/profile';
import { SeededRandom } from './random/seeded-random';
import { InstantHeap } from './time/instant-heap';
import { OfficeHours } from './time/office-hours';

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
  private readonly heap = new InstantHeap<Life>();
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
      zoneOffsetMs: calendar.zoneOffsetMinutes * MINUTE_MS,
      refusals: new Map(),
    };
    this.arrivals = new Arrivals(this.world);
    const dayOf = (at: Instant): number => Math.floor((at + this.world.zoneOffsetMs) / DAY_MS);
    this.days = dailyLoad(
      profile,
      new SeededRandom(plan.seed, 0),
      { first: dayOf(plan.from), last: dayOf(plan.to) - 1, cases: plan.cases },
      { days: LAST_DAYS, atMost: plan.openAtMost },
    );
  }

  /** How many cases are under way now. */
  get underWay(): number {
    return this.heap.size;
  }

  /** The cases of the past, each when nothing more happens to it before the end; those that go on come last. */
  async *lives(): AsyncGenerator<Life> {
    for (const [index, load] of this.days.entries()) {
      const random = new SeededRandom(this.plan.seed, -1 - index);
      for (const { at, channel } of this.arrivals.times(load, random)) {
        yield* this.passUntil(at);
        yield* this.settle(await this.begin(load, channel, at));
      }
    }
    yield* this.passUntil(this.plan.to);
    for (let life = this.heap.pop(); life !== undefined; life = this.heap.pop()) yield life;
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
      const life = this.heap.pop();
      if (life === undefined) return;
      react(life, life.step(), this.world);
      yield* this.settle(life);
    }
  }

  /** Puts a case back until its next instant, or hands it out when nothing more comes of it. */
  private *settle(life: Life): Generator<Life> {
    if (life.state.status === 'closed' && !life.hasPlans) this.archive(life);
    const next = life.nextAt();
    if (life.hasEnded || next === null || isLeft(life, next, this.plan.to)) yield life;
    else this.heap.push(next, life.no, life);
  }

  /** Nobody has anything in mind about a closed case: only time passes, and nobody else is concerned. */
  private archive(life: Life): void {
    for (let next = life.nextAt(); next !== null && next <= this.plan.to; next = life.nextAt()) life.step();
  }
}

/** A closed case that nobody thinks of stays as it is until the end. */
function isLeft(life: Life, next: Instant, to: Instant): boolean {
  return next > to && life.state.status === 'closed';
}

function ofKind(organisations: readonly Organisation[], kind: OrgKind): Organisation[] {
  return organisations.filter((org) => org.kind === kind);
}
