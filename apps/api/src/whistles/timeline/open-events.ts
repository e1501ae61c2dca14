import type { WhistleEventBody, WhistleEventType } from '@suqiu/domain';
import { seesAllOf, type WhistleScope } from '../reading/whistle-scope';

/**
 * The work is done together and read together. What street and department think of each other is between these two and
 * the district: others learn that it happened, and no more.
 */
const BETWEEN_THEM: readonly WhistleEventType[] = [
  'objected',
  'objection_ruled',
  'arrival_disputed',
  'sent_back',
  'directed',
  'department_rated',
  'whistle_rated',
  'invited_rating_added',
];

/** Whether somebody reads the words and the content of an event. */
export function isOpenTo(scope: WhistleScope, body: WhistleEventBody): boolean {
  if (!BETWEEN_THEM.includes(body.type)) return true;
  return 'orgId' in body && body.orgId !== null && seesAllOf(scope, body.orgId);
}
