/** A clock whose due instant would move, or has. Instants as ISO text. */
export interface MovedClock {
  readonly caseNo: string;
  readonly clock: string;
  readonly oldDue: string;
  readonly newDue: string;
  readonly turnsRed: boolean;
}

/** What a change of the rules does to the open cases. */
export interface DryRun {
  /** Open cases that were looked at. */
  readonly cases: number;
  /** Those of which a due instant moves. */
  readonly changed: number;
  /** Those of which a clock turns red at once. */
  readonly turnRed: number;
  readonly organisations: readonly {
    readonly code: string;
    readonly name: string;
    readonly changed: number;
    readonly turnRed: number;
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
  readonly cause: 'calendar' | 'policy' | 'weights';
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
