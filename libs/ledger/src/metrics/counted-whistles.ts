import { whistleFacts, type WhistleTraits } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { readEventsOf } from '../journal/read-events';
import { WHISTLE_JOURNAL } from '../journal/whistle-journal';
import type { CountedSubject } from './counted-subjects';

interface WhistleRow extends WhistleTraits {
  readonly id: string;
  readonly streetId: string;
  readonly districtId: string;
}

const READ = `
SELECT w.id, w.street_org_id AS "streetId", w.district_org_id AS "districtId",
       EXISTS (SELECT FROM whistles later
                WHERE later.rewhistle_of_id = w.id AND later.blown_at IS NOT NULL) AS rewhistled
  FROM whistles w WHERE w.id = ANY ($1::uuid[])`;

/** Reads whistles as sets count them: they lie in the street that blew them, and have neither category nor channel. */
export async function readCountedWhistles(
  queries: Queries,
  ids: readonly string[],
): Promise<CountedSubject[]> {
  const rows = await queries.query<WhistleRow[]>(READ, [ids]);
  const events = await readEventsOf(queries, WHISTLE_JOURNAL, ids);
  return rows.map(({ id, streetId, districtId, rewhistled }) => {
    const own = events.get(id) ?? [];
    return {
      subject: { kind: 'whistle', id },
      place: { communityId: null, streetId, districtId, categoryCode: null, channel: null },
      facts: whistleFacts(own, { rewhistled }),
      events: own.map(({ seq, body: { type } }) => ({ seq, type })),
      factsAfter: (count) => whistleFacts(own.slice(0, count), { rewhistled }),
      otherwise: rewhistled ? 'rewhistled' : 'recomputed',
    };
  });
}
