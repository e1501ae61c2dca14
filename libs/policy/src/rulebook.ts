import {
  compileCalendar,
  whistleRulesOf,
  MINUTE_MS,
  type Calendar,
  type CalendarDay,
  type CalendarSource,
  type Instant,
  type PolicyPack,
  type WhistlePack,
  type WhistleRules,
} from '@suqiu/domain';
import type { CalendarFile } from './calendar/calendar-file';
import { readCalendar, type PublishedCalendar } from './calendar/read-calendar';
import type { DatedWeights } from './metrics/dated-weights';
import { MetricBook } from './metrics/metric-book';
import type { DatedPack } from './pack-schema';
import { PolicyBook } from './policy-book';
import { PolicyUnknownError } from './policy-errors';
import { WhistleBook } from './whistle/whistle-book';

/** The revision of the rules that come with the software; each change that is brought in counts one up. */
export const FIRST_REVISION = 1;

/** The whistle pack that is taken where none is named. */
export const DEFAULT_WHISTLE_PACK = 'generic';

/** What was brought in while the software ran, each with the revision at which it came into force. */
export interface RuleDocuments {
  /** The newest revision there is. */
  readonly revision: number;
  readonly years: readonly { readonly revision: number; readonly year: CalendarFile }[];
  /** The days that the place sets for itself, as a whole. */
  readonly overlays: readonly { readonly revision: number; readonly days: readonly CalendarDay[] }[];
  readonly packs: readonly DatedPack[];
  readonly whistlePacks: readonly WhistlePack[];
  /** Weights of scores; each counts for the periods that begin on its day or later. */
  readonly weights: readonly DatedWeights[];
}

export const NO_DOCUMENTS: RuleDocuments = {
  revision: FIRST_REVISION,
  years: [],
  overlays: [],
  packs: [],
  whistlePacks: [],
  weights: [],
};

/**
 * Everything by which cases and whistles are decided and counted at one revision: the packs and the calendar. It never
 * changes; with a newer revision another one takes its place. Earlier calendars can be asked for, to explain deadlines
 * that were counted by them.
 */
export class Rulebook {
  readonly policies: PolicyBook;
  /** The packs by which whistles are drafted. */
  readonly whistles: WhistleBook;
  /** The catalogues by which cases and whistles become figures. */
  readonly metrics: MetricBook;
  private readonly shipped: PublishedCalendar;
  private readonly calendars = new Map<string, Calendar>();

  /**
   * @param pack what `PolicyBook.load` opens with, `whistlePack` what `WhistleBook.load` opens with. Throws what they
   * throw, and CalendarInvalidError.
   */
  constructor(
    pack: string,
    private readonly documents: RuleDocuments = NO_DOCUMENTS,
    whistlePack: string = DEFAULT_WHISTLE_PACK,
  ) {
    this.policies = PolicyBook.load(pack, documents.packs);
    this.whistles = WhistleBook.load(whistlePack, documents.whistlePacks);
    this.metrics = MetricBook.withWeights(documents.weights);
    this.shipped = readCalendar();
    this.calendar();
  }

  get revision(): number {
    return this.documents.revision;
  }

  /** The calendar in force. */
  calendar(): Calendar {
    return this.calendarOf(this.calendarId(this.revision));
  }

  /** The calendar of an id such as `cn@3`: as it was at that revision. Throws PolicyUnknownError. */
  calendarOf(id: string): Calendar {
    const known = this.calendars.get(id);
    if (known !== undefined) return known;
    const revision = Number(id.split('@')[1]);
    const isRevision = Number.isInteger(revision) && revision >= FIRST_REVISION && revision <= this.revision;
    if (this.calendarId(revision) !== id || !isRevision) {
      throw new PolicyUnknownError(`calendar ${id}`, [this.calendarId(this.revision)]);
    }
    const calendar = compileCalendar(this.sourceAt(revision));
    this.calendars.set(id, calendar);
    return calendar;
  }

  packOf(version: string): PolicyPack {
    return this.policies.byVersion(version);
  }

  /** The pack for a case that is registered at an instant. */
  activeAt(now: Instant): DatedPack {
    return this.policies.active(this.dateOf(now));
  }

  /** The pack that an open case follows at an instant, having followed `version` so far. */
  followedAt(version: string, now: Instant): DatedPack {
    return this.policies.followed(version, this.dateOf(now));
  }

  /** The pack for a whistle that is drafted at an instant. */
  whistlesAt(now: Instant): WhistlePack {
    return this.whistles.active(this.dateOf(now));
  }

  /**
   * The rules that an open whistle follows at an instant, having followed `own` so far. It stays with its own where the
   * later version has no such kind, or where its pack is not known any more.
   */
  whistleRulesAt(own: WhistleRules, now: Instant): WhistleRules {
    if (!this.whistles.has(own.version)) return own;
    const followed = whistleRulesOf(this.whistles.followed(own.version, this.dateOf(now)), own.kind.id);
    return followed === null || followed.version === own.version ? own : followed;
  }

  /** The local date of an instant, `YYYY-MM-DD`. */
  dateOf(at: Instant): string {
    return new Date(at + this.calendar().zoneOffsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
  }

  /** The years whose arrangement is known. */
  years(): number[] {
    return this.sourceAt(this.revision).years.map(({ year }) => year);
  }

  /**
   * The years whose arrangement is missing at an instant: the present one, and the next from the month on in which it
   * should be published.
   */
  missingYears(now: Instant): number[] {
    const [year = 0, month = 0] = this.dateOf(now).split('-').map(Number);
    const wanted = month >= this.shipped.nextYearFromMonth ? [year, year + 1] : [year];
    const loaded = this.years();
    return wanted.filter((one) => !loaded.includes(one));
  }

  /** The days that the place sets for itself. */
  overlay(): readonly CalendarDay[] {
    return this.sourceAt(this.revision).overlay;
  }

  private calendarId(revision: number): string {
    return `${this.shipped.id.split('@')[0] ?? ''}@${revision}`;
  }

  private sourceAt(revision: number): CalendarSource {
    const years = new Map(this.shipped.years.map((year) => [year.year, year]));
    for (const { year } of upTo(this.documents.years, revision)) years.set(year.year, year);
    return {
      ...this.shipped,
      id: this.calendarId(revision),
      years: [...years.values()].sort((a, b) => a.year - b.year),
      overlay: upTo(this.documents.overlays, revision).at(-1)?.days ?? [],
    };
  }
}

function upTo<T extends { readonly revision: number }>(documents: readonly T[], revision: number): T[] {
  return documents.filter((one) => one.revision <= revision).sort((a, b) => a.revision - b.revision);
}
