import { CASE_JOURNAL } from '../journal/case-journal';
import { caseFacts, type RequestType } from '@suqiu/domain';
import type { MetricBook } from '@suqiu/policy';
import type { Queries } from '../journal/queries';
import { readEventsOf } from '../journal/read-events';
import type { CountedSubject, SubjectReader } from './counted-subjects';

interface CaseRow {
  readonly id: string;
  readonly channel: string;
  readonly requestType: RequestType;
  readonly categoryCode: string;
  readonly communityId: string | null;
  readonly streetId: string | null;
  readonly districtId: string;
}

const READ = `
SELECT id, channel, request_type AS "requestType", category_code AS "categoryCode", community_id AS "communityId",
       street_id AS "streetId", district_id AS "districtId"
  FROM grievances WHERE id = ANY ($1::uuid[])`;

/** Reads cases as the sets of a book count them. */
export function caseReader(book: MetricBook): SubjectReader {
  return async (queries: Queries, ids: readonly string[]): Promise<CountedSubject[]> => {
    const rows = await queries.query<CaseRow[]>(READ, [ids]);
    const events = await readEventsOf(queries, CASE_JOURNAL, ids);
    return rows.map(({ id, requestType, ...place }) => {
      const traits = book.traitsOf({ channel: place.channel, requestType });
      const own = events.get(id) ?? [];
      return {
        subject: { kind: 'case', id },
        place,
        facts: caseFacts(own, traits, book.setRules),
        events: own.map(({ seq, body: { type } }) => ({ seq, type })),
        factsAfter: (count) => caseFacts(own.slice(0, count), traits, book.setRules),
        otherwise: 'recomputed',
      };
    });
  };
}
