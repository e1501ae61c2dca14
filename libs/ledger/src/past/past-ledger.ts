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
import { PastCase } from './past-case';
import { PastFigures } from './past-figures';
import { PAST_STATEMENTS, pastRows } from './past-rows';
import { PastWhistle, type PastWhistleBeginning } from './past-whistle';
import { PAST_WHISTLE_STATEMENTS, pastWhistleRows } from './past-whistle-rows';

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

const WHISTLES_AT_A_TIME = 100;

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

  private constructor(
    private readonly dataSource: DataSource,
    { rules, figures, keys }: PastRules,
    private readonly reference: ReferenceData,
  ) {
    this.rules = rules;
    this.book = figures;
    this.figures = new PastFigures(dataSource, reference, figures);
    this.cipher = new PersonalDataCipher(keys.personalData, keys.phoneIndex);
    this.cache = new ReferenceCache(() => Promise.resolve(reference), Number.POSITIVE_INFINITY);
  }

  /** Reads organisations and catalogue once: a past is told by those of now. */
  static async open(dataSource: DataSource, rules: PastRules): Promise<PastLedger> {
    return new PastLedger(dataSource, rules, await loadReference(dataSource));
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

  /** Writes cases as they stand, in one transaction. A case is written once; after that it goes on by its process. */
  async write(cases: readonly PastCase[]): Promise<void> {
    const rows = pastRows(cases, this.cipher);
    await this.dataSource.transaction(async (manager) => {
      await writeRows(manager, PAST_STATEMENTS, rows);
      await this.figures.write(manager, cases);
    });
    await this.figures.addUpNowAndThen();
  }

  /** Writes all whistles of the past as they stand, after their cases, in the order in which they were drafted. */
  async writeWhistles(whistles: readonly PastWhistle[]): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      for (let from = 0; from < whistles.length; from += WHISTLES_AT_A_TIME) {
        const some = whistles.slice(from, from + WHISTLES_AT_A_TIME);
        await writeRows(manager, PAST_WHISTLE_STATEMENTS, pastWhistleRows(some));
      }
      await this.figures.writeWhistles(manager, whistles);
    });
  }

  /** Adds what was written last to the sums of the figures. */
  finish(): Promise<void> {
    return this.figures.addUp();
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
}

async function writeRows<Table extends string>(
  manager: EntityManager,
  statements: Readonly<Record<Table, string>>,
  rows: Readonly<Record<Table, readonly unknown[]>>,
): Promise<void> {
  // What a crash loses is simulated again; nobody waits for an answer that must hold.
  await manager.query('SET LOCAL synchronous_commit = off');
  for (const table of Object.keys(statements) as Table[]) {
    if (rows[table].length > 0) await manager.query(statements[table], [JSON.stringify(rows[table])]);
  }
}
