import type { WhistleDetail } from '@suqiu/client';
import { PARTIES } from './parties';
import { aboutOf, newsOf, type WhistleRecord } from './whistle-record';

const { prompt, unwilling, absent } = PARTIES;

/** What has to happen to each department, in this order, whatever stands between. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [prompt, ['accepted', 'arrived', 'arrival_confirmed', 'planned', 'done_reported', 'department_rated']],
  [unwilling, ['objected', 'objection_ruled', 'arrived', 'done_reported', 'whistle_rated']],
  [
    absent,
    ['clock_breached', 'escalated', 'clock_breached', 'escalated', 'directed', 'arrived', 'done_reported'],
  ],
];
const WHOLE = ['drafted', 'approved', 'blown', 'closed', 'rating_ended'];
const HEARD = ['blown', 'accepted', 'arrived', 'escalated', 'closed'];

/** In what the story did not go as told; empty where it did. */
export function deviationsOf(record: WhistleRecord, end: WhistleDetail): string[] {
  const types = record.whistle.map(({ type }) => type);
  const news = record.heard.map(({ facts }) => newsOf(facts));
  return [
    ...missing('the whistle', types, WHOLE),
    ...TOLD.flatMap(([org, order]) =>
      missing(
        org,
        record.whistle.filter((item) => aboutOf(item) === org).map(({ type }) => type),
        order,
      ),
    ),
    ...missing('the case', news, HEARD),
    ...unless(end.status === 'rated', `the whistle is ${end.status}, not rated`),
    ...end.departments.flatMap(({ organisation, status, rating, opinion }) => [
      ...unless(status === 'done', `${organisation.name} is ${status}, not done`),
      ...unless(rating !== null && opinion !== null, `${organisation.name} and the street did not both rate`),
    ]),
  ];
}

/** What of `order` does not follow in `found`. */
function missing(where: string, found: readonly unknown[], order: readonly string[]): string[] {
  let from = 0;
  return order.flatMap((wanted) => {
    const at = found.indexOf(wanted, from);
    if (at < 0) return [`${where}: no ${wanted} where it was expected`];
    from = at + 1;
    return [];
  });
}

function unless(holds: boolean, deviation: string): string[] {
  return holds ? [] : [deviation];
}
