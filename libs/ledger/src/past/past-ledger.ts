import type { Instant, ReviewRules, WhistleKind } from '@suqiu/domain';
import { PersonalDataCipher } from '@suqiu/entities';
import type { MetricBook, Rulebook } from '@suqiu/policy';
import type { DataSource, EntityManager } from 'typeorm';
import { admit } from '../intake/admission';
import { datedNumber } from '../numbering/dated-number';
import type { Intake } from '../intake/intake';
import type { LedgerKeys } from '../ledger-options';
import { loadReference } from '../reference/load-reference';
import { ReferenceCache } from '../reference/reference-cache';
import type { Organisation, ReferenceData } from '../reference/reference-data';
import { CASE_JOURNAL } from '../journal/case-journal';
import { WHISTLE_JOURNAL } from '../journal/whistle-journal';
import { NO_COPIES, PastCopies, type CopyPlan } from './copies/past-copies';
import { writtenLife } from './copies/written-life';
import { PastCase } from './past-case';
import { PastFigures } from './past-figures';
import { PastWhistle, type PastWhistleBeginning } from './past-whistle';
import { PAST_COLUMNS, pastRows } from './rows/past-rows';
import { PAST_WHISTLE_COLUMNS, pastWhistleRows } from './rows/past-whistle-rows';
import { tableTexts, writeTexts } from './rows/table-texts';
import { SetAsideIndexes } from './set-aside-indexes';

/** A case of the past as it is taken in. */
export interface PastReceipt {
  readonly intake: Intake;
  /** Its running number; simulated cases have numbers of their own (`MN…`). */
  readonly running: number;
  readonly at: Instant;
  /** Makes the ids of the case and of what belongs to it. */
  readonly newId: (at: Instant) => string;
}

/** By what a past is decided, counted and encrypted. */
export interface PastRules {
  readonly rules: Rulebook;
  readonly figures: MetricBook;
  readonly keys: Pick<LedgerKeys, 'personalData' | 'phoneIndex'>;
}

const HIGHEST_NUMBER = `
SELECT coalesce(max(split_part(no, '-', 2)::int), 0) AS highest
  FROM (SELECT case_no AS no FROM grievances WHERE case_no LIKE 'MN%'
        UNION ALL SELECT whistle_no FROM whistles WHERE whistle_no LIKE 'MH%') AS simulated`;

const STANDING_IDS = 'SELECT id FROM org_units UNION ALL SELECT id FROM staff';

const MAY_TRUST_REFERENCES = `SELECT has_parameter_privilege('session_replication_role', 'SET') AS trust`;

const WHISTLES_AT_A_TIME = 100;

/** What a past is written on. */
interface Ground {
  readonly plan: CopyPlan;
  /** Ids that are no part of the past. */
  readonly standing: ReadonlySet<string>;
  readonly mayTrustReferences: boolean;
}

/**
 * Writes cases of an invented past, many at once: for demonstrations and measurements. The rows are those that the
 * ledger would have written while it happened, without notices and messages.
 */
export class PastLedger {
  private readonly rules: Rulebook;
  private readonly book: MetricBook;
  private readonly cipher: PersonalDataCipher;
  private readonly cache: ReferenceCache;
  private readonly figures: PastFigures;
  private readonly copier: PastCopies;
  private readonly indexes: SetAsideIndexes;
  private readonly mayTrustReferences: boolean;

  private constructor(
    private readonly dataSource: DataSource,
    { rules, figures, keys }: PastRules,
    private readonly reference: ReferenceData,
    { plan, standing, mayTrustReferences }: Ground,
  ) {
    this.rules = rules;
    this.book = figures;
    this.copier = new PastCopies(plan, standing);
    this.indexes = new SetAsideIndexes(dataSource);
    this.mayTrustReferences = mayTrustReferences;
    this.figures = new PastFigures(dataSource, reference, figures, plan.copies);
    this.cipher = new PersonalDataCipher(keys.personalData, keys.phoneIndex);
    this.cache = new ReferenceCache(() => Promise.resolve(reference), Number.POSITIVE_INFINITY);
  }

  /** Reads organisations and catalogue once: a past is told by those of now. `plan` has each life written several times. */
  static async open(
    dataSource: DataSource,
    rules: PastRules,
    plan: CopyPlan = NO_COPIES,
  ): Promise<PastLedger> {
    const ids = await dataSource.query<{ id: string }[]>(STANDING_IDS);
    const [may] = await dataSource.query<{ trust: boolean }[]>(MAY_TRUST_REFERENCES);
    const standing = new Set(ids.map(({ id }) => id));
    const ground = { plan, standing, mayTrustReferences: may?.trust ?? false };
    return new PastLedger(dataSource, rules, await loadReference(dataSource), ground);
  }

  /** How often everything is written. */
  get copies(): number {
    return this.copier.count;
  }

  /** The organisations in use, in the order of their codes. */
  organisations(): readonly Organisation[] {
    const active = [...this.reference.organisations.values()].filter((org) => org.active);
    return active.sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  /** The rules by which units may have cases taken out of the figures at an instant. */
  reviewRules(at: Instant): ReviewRules {
    return this.book.inForce(this.rules.dateOf(at)).review;
  }

  /** Takes a case in. @throws UnknownReferenceError, NoDistrictError. */
  async begin({ intake, running, at, newId }: PastReceipt): Promise<PastCase> {
    const admission = await admit(this.cache, intake);
    const caseNo = datedNumber('MN', at, running, this.rules.calendar());
    return new PastCase(this.rules, { intake, admission, caseNo, at, newId });
  }

  /** The kinds of whistle that could be blown at an instant. */
  whistleKinds(at: Instant): readonly WhistleKind[] {
    return this.rules.whistlesAt(at).kinds;
  }

  /** Drafts a whistle. @throws DomainError where the rules refuse it. */
  whistle(beginning: PastWhistleBeginning): PastWhistle {
    return new PastWhistle(this.rules, this.reference, beginning);
  }

  /**
   * Writes cases as they stand, each with its copies, in one transaction. A case is written once; after that it goes on by
   * its process.
   */
  async write(cases: readonly PastCase[]): Promise<void> {
    const texts = cases.flatMap((one) => {
      const rows = pastRows(one, this.cipher, this.figures.countCase(one));
      return [...this.copier.of(writtenLife(one, CASE_JOURNAL, tableTexts(PAST_COLUMNS, rows)))];
    });
    await this.inBulk((manager) => writeTexts(manager, PAST_COLUMNS, texts));
    await this.figures.addUpNowAndThen();
  }

  /** Writes all whistles of the past as they stand, after their cases, in the order in which they were drafted. */
  async writeWhistles(whistles: readonly PastWhistle[]): Promise<void> {
    // Later ones decide on what counts of earlier ones.
    const blown = whistles.filter(({ state }) => state.blownAt !== null);
    const again = new Set(blown.map(({ state }) => state.rewhistleOf));
    const atATime = Math.ceil(WHISTLES_AT_A_TIME / this.copier.count);
    for (let from = 0; from < whistles.length; from += atATime) {
      const texts = whistles.slice(from, from + atATime).flatMap((one) => {
        const rows = pastWhistleRows(one, this.figures.countWhistle(one, again.has(one.state.id)));
        const written = tableTexts(PAST_WHISTLE_COLUMNS, rows);
        return [...this.copier.of(writtenLife(one, WHISTLE_JOURNAL, written))];
      });
      await this.inBulk((manager) => writeTexts(manager, PAST_WHISTLE_COLUMNS, texts));
    }
  }

  /** Makes room for a past: what a load that was cut off had set aside is put back, and for a large one set aside again. */
  async prepare(): Promise<void> {
    await this.indexes.putBack();
    if (this.copies > 1) await this.indexes.setAside();
  }

  /** Adds what was written last to the sums of the figures, and puts back what was set aside. */
  async finish(): Promise<void> {
    await this.figures.addUp();
    await this.indexes.putBack();
  }

  /** Counts anew what people have decided about cases since they were written. */
  countDecisions(clock: () => Instant): Promise<void> {
    return this.figures.countQueued(clock);
  }

  /** The highest running number of a simulated case or whistle that the database holds; 0 where it holds none. */
  async simulatedBefore(): Promise<number> {
    const [row] = await this.dataSource.query<{ highest: number }[]>(HIGHEST_NUMBER);
    return row?.highest ?? 0;
  }

  private async inBulk(write: (manager: EntityManager) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      // What a crash loses is simulated again; nobody waits for an answer that must hold.
      await manager.query('SET LOCAL synchronous_commit = off');
      // Rows come with everything that they refer to: to look each reference up takes as long as to write them.
      if (this.mayTrustReferences) await manager.query('SET LOCAL session_replication_role = replica');
      await write(manager);
    });
  }
}
