/** Units in which a policy pack may state a limit. Working-time units extend this union behind the same {@link dueAt}. */
export const LimitUnit = {
  second: 'second',
  minute: 'minute',
  /** Runs through nights and holidays (紧急工作时). */
  hour: 'hour',
  /** Calendar days, start day excluded, due at the end of the last day (民法典 Art. 201). */
  naturalDay: 'natural_day',
} as const;
export type LimitUnit = (typeof LimitUnit)[keyof typeof LimitUnit];

/** An amount of time in a unit, e.g. `{ amount: 7, unit: 'natural_day' }`. `amount` is a positive whole number. */
export interface Limit {
  readonly amount: number;
  readonly unit: LimitUnit;
}
