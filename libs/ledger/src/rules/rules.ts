import type { Instant } from '@suqiu/domain';
import type { Rulebook } from '@suqiu/policy';
import { isDeepStrictEqual } from 'node:util';
import type { DataSource, EntityManager } from 'typeorm';
import { PolicyChangedError } from '../errors/ledger-errors';
import { admitCandidate, isVersion, shippedAs, versionOf } from './admit-candidate';
import { allRecordedMoves, finishChanges } from './finish-changes';
import { FOLLOWING_CASES, FOLLOWING_WHISTLES } from './follower';
import type { MovePage } from './move-tally';
import { outlookOfOpen } from './open-rows';
import {
  calendarCandidate,
  countsFrom,
  policyCandidate,
  weightsCandidate,
  whistlesCandidate,
  withCandidate,
  type RuleCandidate,
} from './rule-candidate';
import {
  comeIntoForce,
  hasWaiting,
  keepDocument,
  knownDocument,
  lockRules,
  ruleChanges,
  type RuleChange,
} from './rule-changes';
import { UnknownRevisionError } from './rule-errors';
import type { StoredRules } from './stored-rules';

/** What became of a document: its revision, or null while its day is still to come. */
export interface RuleAdded {
  readonly key: string;
  readonly revision: number | null;
}

/** What {@link Rules.dryRun} looks ahead to: a document as it would be brought in. */
export type RuleProposal =
  | { readonly calendar: unknown }
  | { readonly policy: unknown; readonly applyToOpen?: boolean | undefined }
  | { readonly whistles: unknown; readonly applyToOpen?: boolean | undefined };

/** The rules as dated data: brings calendars and versions of packs in, and says what they do to what is open. */
export class Rules {
  constructor(
    private readonly dataSource: DataSource,
    private readonly stored: StoredRules,
    private readonly clock: () => Instant,
  ) {}

  /** The rules in hand. */
  current(): Rulebook {
    return this.stored.current();
  }

  /** The rules as storage has them now. */
  refresh(): Promise<Rulebook> {
    return this.stored.refresh(this.dataSource);
  }

  /**
   * Brings in a year, in Suqiu's own form or the public form of State-Council data, or the days of a place
   * (`{ overlay, source, days }`). It counts at once, and every open case and whistle follows. The document that counts already
   * gets the same answer again.
   *
   * @throws CalendarFileInvalidError, CalendarInvalidError; nothing is written then.
   */
  async addCalendar(document: unknown, by: string): Promise<RuleAdded> {
    return this.add(calendarCandidate(document), by);
  }

  /**
   * Brings in a version of a pack, in force from its `effectiveFrom` on; open cases follow where `applyToOpen`, or
   * where not given the document, says so. A version that is known gets the same answer again.
   *
   * @throws PolicyInvalidError, PolicyChangedError (known with other content), PolicyRetroactiveError,
   * PolicyOrderError; nothing is written then.
   */
  async addPolicy(document: unknown, applyToOpen: boolean | undefined, by: string): Promise<RuleAdded> {
    return this.add(policyCandidate(document, applyToOpen), by);
  }

  /**
   * Brings in a version of a whistle pack, in force from its `effectiveFrom` on; open whistles follow where `applyToOpen`,
   * or where not given the document, says so. A version that is known gets the same answer again.
   *
   * @throws PolicyInvalidError, PolicyChangedError, PolicyRetroactiveError, PolicyOrderError; nothing is written then.
   */
  async addWhistles(document: unknown, applyToOpen: boolean | undefined, by: string): Promise<RuleAdded> {
    return this.add(whistlesCandidate(document, applyToOpen), by);
  }

  /**
   * Brings in other weights of scores, as the next version of the catalogue of figures: `{ version, effectiveFrom, basis,
   * weights }`. They count for the periods that begin on their day or later; a document that is known gets the same
   * answer again.
   *
   * @throws PolicyInvalidError, PolicyChangedError, PolicyRetroactiveError, PolicyOrderError; nothing is written then.
   */
  async addWeights(document: unknown, by: string): Promise<RuleAdded> {
    return this.add(weightsCandidate(document), by);
  }

  /**
   * What a document would do to the open cases and whistles if it counted now, in pages: cases first, each in their
   * order; nothing is written. Throws what bringing it in would throw.
   */
  async *dryRun(proposal: RuleProposal): AsyncGenerator<MovePage> {
    const candidate = candidateOf(proposal);
    const book = await this.refresh();
    const now = this.clock();
    const today = book.dateOf(now);
    const known = await this.known(this.dataSource.manager, book, candidate);
    if (known === null && isVersion(candidate)) admitCandidate(book, candidate, today);
    const isInForce = known !== null && known.revision !== null;
    const proposed = isInForce ? book : this.proposed(candidate, today);
    yield* outlookOfOpen(this.dataSource, FOLLOWING_CASES, proposed, now);
    yield* outlookOfOpen(this.dataSource, FOLLOWING_WHISTLES, proposed, now);
  }

  /** What cases and whistles themselves recorded of a change, in the pages of a dry run; by who has them now. */
  report(revision: number): AsyncGenerator<MovePage> {
    return allRecordedMoves(this.dataSource, revision);
  }

  /**
   * Marks the changes up to a revision as done, with what was recorded of them; returns those that it marked. To be called
   * when nothing open is behind. A change that a later one overtook counts what was recorded of it.
   */
  finish(revision: number): Promise<number[]> {
    return finishChanges(this.dataSource, revision, this.clock());
  }

  /** Every change, newest first. */
  changes(): Promise<RuleChange[]> {
    return ruleChanges(this.dataSource, null);
  }

  /** @throws UnknownRevisionError */
  async change(revision: number): Promise<RuleChange> {
    const [change] = await ruleChanges(this.dataSource, revision);
    if (!change) throw new UnknownRevisionError({ revision });
    return change;
  }

  /** The years whose arrangement should be loaded by now and is not. */
  missingYears(): number[] {
    return this.current().missingYears(this.clock());
  }

  /** Makes a change of every policy version whose day has come; returns the new revisions. Mostly there is none. */
  async bringIntoForce(): Promise<number[]> {
    const now = this.clock();
    const today = this.current().dateOf(now);
    if (!(await hasWaiting(this.dataSource, today))) return [];
    return this.dataSource.transaction(async (manager) => {
      await lockRules(manager);
      return comeIntoForce(manager, today, now);
    });
  }

  private async add(candidate: RuleCandidate, by: string): Promise<RuleAdded> {
    const added = await this.dataSource.transaction((manager) => this.addOnce(manager, candidate, by));
    await this.refresh();
    return added;
  }

  private async addOnce(manager: EntityManager, candidate: RuleCandidate, by: string): Promise<RuleAdded> {
    await lockRules(manager);
    const book = await this.stored.refresh(manager);
    const { key } = candidate;
    const known = await this.known(manager, book, candidate);
    if (known !== null) return { key, revision: known.revision };
    const now = this.clock();
    const today = book.dateOf(now);
    if (isVersion(candidate)) admitCandidate(book, candidate, today);
    this.proposed(candidate, today);
    await keepDocument(manager, candidate, { now, today, by });
    const isDue = countsFrom(candidate, today) <= today;
    const revisions = isDue ? await comeIntoForce(manager, today, now) : [];
    return { key, revision: revisions.at(-1) ?? null };
  }

  /** The answer that the same document got before; null for one that is new. */
  private async known(
    manager: EntityManager,
    book: Rulebook,
    candidate: RuleCandidate,
  ): Promise<{ readonly revision: number | null } | null> {
    const stored = await knownDocument(manager, candidate);
    if (stored?.isSame) return stored;
    if (!isVersion(candidate)) return null;
    const shipped = shippedAs(book, candidate);
    if (stored === null && shipped === null) return null;
    const isSame = stored === null && 'pack' in candidate && isDeepStrictEqual(shipped, candidate.pack);
    if (isSame) return { revision: book.revision };
    throw new PolicyChangedError(versionOf(candidate));
  }

  /** The rules with the candidate in force; throws where they could not be used. */
  private proposed(candidate: RuleCandidate, today: string): Rulebook {
    return this.stored.bookWith((present) => withCandidate(present, candidate, today));
  }
}

/** @throws what reading a candidate throws. */
function candidateOf(proposal: RuleProposal): RuleCandidate {
  if ('policy' in proposal) return policyCandidate(proposal.policy, proposal.applyToOpen);
  if ('whistles' in proposal) return whistlesCandidate(proposal.whistles, proposal.applyToOpen);
  return calendarCandidate(proposal.calendar);
}
