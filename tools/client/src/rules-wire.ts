/** A clock whose due instant would move, or has. Instants as ISO text. */
export interface MovedClock {
  /** One of the two. */
  readonly caseNo: string | null;
  readonly whistleNo: string | null;
  readonly clock: string;
  readonly oldDue: string;
  readonly newDue: string;
  readonly turnsRed: boolean;
}

/** What a change of the rules does to the open cases and whistles. */
export interface DryRun {
  /** Open cases that were looked at. */
  readonly cases: number;
  /** Those of which a due instant moves. */
  readonly changed: number;
  /** Those of which a clock turns red at once. */
  readonly turnRed: number;
  /** The same of the open whistles. */
  readonly whistles: number;
  readonly whistlesChanged: number;
  readonly whistlesTurnRed: number;
  readonly organisations: readonly {
    readonly code: string;
    readonly name: string;
    readonly changed: number;
    readonly turnRed: number;
    readonly whistlesChanged: number;
    readonly whistlesTurnRed: number;
  }[];
  readonly items: readonly MovedClock[];
}

/** A document that was taken; `revision` null: it comes into force on its day. */
export interface RuleChange {
  readonly key: string;
  readonly revision: number | null;
}

export interface RuleChangeReport extends DryRun {
  readonly revision: number;
  readonly cause: 'calendar' | 'policy' | 'whistles' | 'weights';
  readonly status: 'restating' | 'done';
}

export interface CalendarState {
  readonly revision: number;
  readonly years: readonly number[];
  readonly missingYears: readonly number[];
  readonly overlay: readonly {
    readonly date: string;
    readonly kind: 'rest' | 'work';
    readonly name: string;
  }[];
}
