import { MetricSubject } from '@suqiu/domain';

/** Which figures of the catalogue a report shows where; one that the catalogue in force has not is left out. */
export const KEY_FIGURES: readonly string[] = [
  'intake_count',
  'closed_count',
  'valid_callback_count',
  'response_rate',
  'solved_rate',
  'satisfied_rate',
  'composite_score',
  'callback_coverage',
  'handled_in_time_rate',
  'closed_in_time_rate',
  'overdue_rate',
  'handling_time_mean',
  'handling_time_p90',
  'rework_rate',
  'return_rate',
  'repeat_rate',
  'reopen_rate',
  'pingpong_rate',
  'extension_stock',
  'on_account_stock',
];

/** The rates of the second section, after the counts that they are made of. */
export const RATES: readonly string[] = ['response_rate', 'solved_rate', 'satisfied_rate', 'composite_score'];

export const RANKED = 'composite_score';

export const TRENDS: readonly string[] = ['composite_score', 'satisfied_rate', 'handled_in_time_rate'];

export const DEADLINES: readonly string[] = [
  'handled_rate',
  'handled_in_time_rate',
  'overdue_rate',
  'closed_in_time_rate',
  'handling_time_mean',
  'rework_rate',
];

export const CARDS: readonly string[] = [
  'supervised_count',
  'yellow_card_count',
  'red_card_count',
  'extension_stock',
  'on_account_stock',
];

/** The unit's own side of the whistles. */
export const WHISTLES: Readonly<Record<'street' | 'department', readonly string[]>> = {
  [MetricSubject.street]: [
    'whistle_count',
    'whistle_rate',
    'whistle_effective_rate',
    'whistle_withdrawn_count',
    'objection_upheld_count',
    'closing_in_time_rate',
    'close_time_p50',
    'whistle_needed_rate',
    'right_departments_rate',
    'street_whistle_score',
  ],
  [MetricSubject.department]: [
    'whistled_count',
    'answered_in_time_rate',
    'arrived_in_time_rate',
    'no_show_count',
    'done_in_time_rate',
    'solved_once_rate',
    'whistle_satisfied_rate',
    'invited_satisfied_rate',
    'arrive_time_p50',
    'department_whistle_score',
  ],
};

/** How many periods a trend goes back, the one of the report included. */
export const TREND_PERIODS = 12;

/** Every figure that a report on this kind of unit needs. */
export function codesFor(subject: 'street' | 'department'): ReadonlySet<string> {
  return new Set([...KEY_FIGURES, ...RATES, ...TRENDS, ...DEADLINES, ...CARDS, ...WHISTLES[subject]]);
}
