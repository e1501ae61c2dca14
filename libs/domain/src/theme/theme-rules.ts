/** From when on a cluster is worth a look, and how far back volumes are shown: data, each with its basis. */
export interface ThemeRules {
  readonly version: number;
  /** Local date from which they hold, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** Fewer cases in the month are no cluster. */
  readonly casesAtLeast: number;
  /** So many cases in the month are frequent (高频). */
  readonly frequentFrom: number;
  /** A rise by this share over the month before, or over the same month of the year before (0.3 is 30 %). */
  readonly growthFrom: number;
  /** A share of cases by somebody who had reported the same in the month already (难点). */
  readonly repeatShareFrom: number;
  /** How many suggestions are made at most. */
  readonly listed: number;
  /** How many months before its adoption the volume of a theme begins. */
  readonly monthsBefore: number;
  /** 未诉先办: channels of what was found before anybody complained. */
  readonly proactiveChannels: readonly string[];
}
