import { DAY_MS, DomainError, reportsOf, type Instant, type StampedWhistleEvent } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { PastLedger, PastWhistle } from '@suqiu/ledger';
import type { Life } from '../life/life';
import type { WhistleWish, World } from '../life/world';
import { SeededRandom } from '../random/seeded-random';
import { WhistleLife } from './whistle-life';
import { reactToWhistle } from './whistle-reactions';
import { WHISTLE_WORDS } from './whistle-words';
import { staffIn } from './whistle-staff';

/** Whistles draw from streams of their own, beyond those of any case. */
const FIRST_STREAM = 0x40000000;
const REWHISTLE_DAYS = 25;

/** All whistles of a simulation, in the order in which they were drafted. */
export class Whistles {
  readonly all: WhistleLife[] = [];
  private drafted = 0;

  constructor(
    private readonly world: World,
    private readonly ledger: PastLedger,
    private readonly seed: number,
    private readonly numbersFrom: number,
  ) {}

  /** Drafts what somebody thought of; null where the rules or the time have it otherwise. */
  draft({ at, streetId, life }: WhistleWish): WhistleLife | null {
    if (life !== null && (life.hasEnded || life.state.lead?.id !== streetId)) return null;
    const no = this.drafted++;
    const random = new SeededRandom(this.seed, FIRST_STREAM + no);
    const past = this.begun(no, random, { at, streetId, life });
    if (past === null) return null;
    const lives = life === null ? [] : [life];
    const whistle = new WhistleLife(FIRST_STREAM + no, past, random, lives, this.world.refusals);
    for (const one of lives) one.openWhistles += 1;
    this.all.push(whistle);
    reactToWhistle(whistle, past.firstStep, this.world);
    return whistle;
  }

  /** Does what comes next about a whistle. Answers with the cases that heard of it. */
  step(whistle: WhistleLife): readonly Life[] {
    const stamped = whistle.step();
    reactToWhistle(whistle, stamped, this.world);
    this.tell(whistle, stamped);
    if (whistle.hasEnded) for (const life of whistle.lives) life.openWhistles -= 1;
    return stamped.length > 0 ? whistle.lives : [];
  }

  private tell({ lives }: WhistleLife, stamped: readonly StampedWhistleEvent[]): void {
    for (const { event, after } of stamped) {
      for (const report of reportsOf(event, after)) {
        for (const life of lives) if (!life.hasEnded) life.hear(report);
      }
    }
  }

  private begun(no: number, random: SeededRandom, { at, streetId, life }: WhistleWish): PastWhistle | null {
    const { world } = this;
    const by = staffIn(world, streetId, 'street_dispatcher');
    const districtOrgId = world.organisations.get(streetId)?.parentId;
    const kinds = this.ledger.whistleKinds(at).filter(({ caseNeeded }) => life !== null || !caseNeeded);
    if (by === null || !districtOrgId || kinds.length === 0) return null;
    const weights = world.profile.whistles.kinds;
    const complained = life?.state.complainedOrgId;
    const departments = world.departments.filter(({ id }) => id !== complained);
    const first = random.pick(departments).id;
    const others = departments.filter(
      ({ id }) => id !== first && random.chance(world.profile.whistles.others),
    );
    try {
      return this.ledger.whistle({
        running: this.numbersFrom + no,
        at,
        newId: (now) => uuidV7(now, (size) => random.bytes(size)),
        by,
        districtOrgId,
        kindId: random.weighted(Object.fromEntries(kinds.map(({ id }) => [id, weights[id] ?? 1]))),
        cases: life === null ? [] : [life.past],
        departmentIds: [first, ...others.map(({ id }) => id)],
        reason: random.pick(WHISTLE_WORDS.reasons),
        earlier: random.chance(world.profile.whistles.again) ? this.earlier(streetId, at) : null,
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const refusal = `whistle draft: ${error.code}`;
      world.refusals.set(refusal, (world.refusals.get(refusal) ?? 0) + 1);
      return null;
    }
  }

  /** The whistle of the street that was closed last, while it is not long ago. */
  private earlier(streetId: string, now: Instant) {
    const found = this.all.findLast(({ state }) => state.streetOrgId === streetId && state.closedAt !== null);
    const closedAt = found?.state.closedAt ?? null;
    if (!found || closedAt === null || now - closedAt > REWHISTLE_DAYS * DAY_MS) return null;
    return { whistleId: found.state.id, closedAt };
  }
}
