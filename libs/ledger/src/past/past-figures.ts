import {
  caseFacts,
  periodOf,
  SPAN_SETS,
  whistleFacts,
  type Instant,
  type MetricFact,
  type WhistleState,
} from '@suqiu/domain';
import type { MetricBook } from '@suqiu/policy';
import type { DataSource } from 'typeorm';
import { CellSums } from '../metrics/cell-sums';
import type { CountedFact } from '../metrics/counted-fact';
import { MetricProjector } from '../metrics/metric-projector';
import { holdProjection } from '../metrics/projector-lock';
import { addToCells } from '../metrics/stored-cells';
import type { Ancestry } from '../metrics/units';
import type { PastCase } from './past-case';
import type { PastWhistle } from './past-whistle';

/** Lives whose sums are kept in memory before they are added to the stored ones: some tens of megabytes. */
const LIVES_BETWEEN = 10_000;
const CELLS_AT_A_TIME = 1_000;
/** Rows of the queue that are counted at a time. */
const AT_A_TIME = 500;

/**
 * Counts cases and whistles of the past as the projector would: the same facts, added up to the same cells. Facts are
 * written with their cases, sums now and then; a load that was cut off needs `npm run metrics -- rebuild`.
 */
export class PastFigures {
  private sums: CellSums;
  private waiting = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly organisations: Ancestry,
    private readonly book: MetricBook,
    /** How many are written alike of each. */
    private readonly times: number,
  ) {
    this.sums = this.nothing();
  }

  /** Counts a case, and answers with its facts, which are written with it. */
  countCase({ admission, intake, state, events }: PastCase): readonly CountedFact[] {
    const { communityId, streetId, districtId } = admission.location;
    const { channel } = intake;
    const place = { communityId, streetId, districtId, categoryCode: state.categoryCode, channel };
    const traits = this.book.traitsOf({ channel, requestType: state.requestType });
    return this.counted(
      caseFacts(events, traits, this.book.setRules).map((fact) => ({
        ...fact,
        ...place,
        subject: { kind: 'case', id: state.id },
        span: SPAN_SETS.includes(fact.set),
        excluded: false,
      })),
    );
  }

  /** Counts a whistle; another one that was blown for the same matter later tells that it was not the last word. */
  countWhistle({ state, events }: PastWhistle, rewhistled: boolean): readonly CountedFact[] {
    return this.counted(whistleFacts(events, { rewhistled }).map((fact) => countedOfWhistle(state, fact)));
  }

  /** Adds what waits to the stored sums, when it has become much. */
  async addUpNowAndThen(): Promise<void> {
    if (this.waiting >= LIVES_BETWEEN) await this.addUp();
  }

  /** Adds what waits to the stored sums. */
  async addUp(): Promise<void> {
    const { sums } = this;
    this.sums = this.nothing();
    this.waiting = 0;
    await this.dataSource.transaction(async (manager) => {
      await holdProjection(manager);
      for (const cells of sums.inParts(CELLS_AT_A_TIME)) await addToCells(manager, cells);
    });
  }

  /** Counts what was asked to be counted anew since; somebody else who counts may do it as well. */
  async countQueued(clock: () => Instant): Promise<void> {
    const projector = new MetricProjector(this.dataSource, this.book, clock);
    for (let rows = AT_A_TIME; rows > 0;) rows = (await projector.project(AT_A_TIME))?.rows ?? 0;
  }

  private counted(facts: readonly CountedFact[]): readonly CountedFact[] {
    for (const fact of facts) this.sums.add(fact, this.times);
    this.waiting += 1;
    return facts;
  }

  private nothing(): CellSums {
    const periodsAt = (at: number) =>
      this.book.periods.map((scheme) => ({ scheme: scheme.code, period: periodOf(scheme, at) }));
    return new CellSums(this.organisations, periodsAt);
  }
}

/** A whistle lies in the street that blew it; it has no category and no channel. */
function countedOfWhistle({ id, streetOrgId, districtOrgId }: WhistleState, fact: MetricFact): CountedFact {
  return {
    ...fact,
    communityId: null,
    streetId: streetOrgId,
    districtId: districtOrgId,
    categoryCode: null,
    channel: null,
    subject: { kind: 'whistle', id },
    span: SPAN_SETS.includes(fact.set),
    excluded: false,
  };
}
