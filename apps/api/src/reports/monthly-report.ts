/** A figure of the unit, as it is written, beside what it was. */
export interface ReportFigure {
  readonly code: string;
  readonly name: string;
  /** `–` where there is nothing to divide by. */
  readonly shown: string;
  /** Numerator and denominator, `1.9/2`; empty where there are none. */
  readonly parts: string;
  readonly previous: ReportChange;
  readonly yearBefore: ReportChange;
  /** `3/15`; null where the figure ranks nobody. */
  readonly rank: string | null;
}

/** How a figure stands to another period: what it was, and whether it has become better. */
export interface ReportChange {
  readonly shown: string;
  /** With its sign, in the unit of the figure; `–` where one of the two has no value. */
  readonly change: string;
  readonly trend: 'better' | 'worse' | 'same' | 'none';
}

/** A row of a table of units: a value for each column. */
export interface ReportRow {
  readonly name: string;
  readonly values: readonly string[];
  /** The row that adds the others up. */
  readonly total: boolean;
}

export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
  /** How the last row was made, or what else must be said. */
  readonly note: string | null;
}

/** Units in the order of a score. */
export interface ReportRanking {
  readonly title: string;
  readonly units: readonly {
    readonly name: string;
    readonly rank: number | null;
    readonly value: number | null;
    readonly shown: string;
    readonly marked: boolean;
  }[];
}

/** A figure over the past periods. */
export interface ReportTrend {
  readonly name: string;
  readonly percent: boolean;
  readonly points: readonly { readonly period: string; readonly value: number | null }[];
}

/** An application that stands in the period of the report, with its decisions. */
export interface ReportExclusion {
  readonly subjectNo: string;
  readonly label: string;
  readonly unit: string;
  readonly family: string;
  readonly ground: string;
  readonly status: string;
  /** Who decided what when, in the order of the steps. */
  readonly decisions: readonly string[];
}

/** A published figure that is otherwise now. */
export interface ReportRestatement {
  readonly period: string;
  readonly unit: string;
  readonly figure: string;
  readonly published: string;
  readonly present: string;
  readonly reasons: readonly string[];
}

/** A case that is told, and by which rule it was chosen. Told without names, phones, or addresses below the estate. */
export interface ReportCase {
  readonly rule: string;
  readonly caseNo: string;
  readonly text: string;
}

/** How a figure is computed, and on what basis. */
export interface ReportFormula {
  readonly name: string;
  readonly version: number;
  readonly formula: string;
  readonly explanation: string;
  readonly basis: string;
}

/** A month of a street or department, ready to be written: every value is text already. */
export interface MonthlyReport {
  readonly unit: string;
  readonly district: string;
  readonly period: string;
  readonly scheme: string;
  /** First and last day, as people say them. */
  readonly span: string;
  readonly preparedAt: string;
  readonly catalogue: string;
  /** When the figures of the period were published; null where they were not. */
  readonly publishedAt: string | null;
  readonly key: readonly ReportFigure[];
  readonly rates: ReportTable;
  readonly ranking: ReportRanking;
  readonly trends: readonly ReportTrend[];
  readonly whistles: readonly ReportTable[];
  readonly deadlines: ReportTable;
  readonly cards: ReportTable;
  readonly exclusions: readonly ReportExclusion[];
  readonly restatements: readonly ReportRestatement[];
  readonly notable: readonly ReportCase[];
  readonly formulas: readonly ReportFormula[];
}
