import type { Client } from 'pg';
import { groupsOf, rowsOf } from '../cursor';
import { PlainCase } from './plain-case';
import type { PlainBody, PlainDue, PlainEvent, PlainFact } from './plain-event';
import { PlainWhistle } from './plain-whistle';

/** What is counted: a case or a whistle, with where it lies and how it came. */
export interface PlainSubject {
  readonly kind: 'case' | 'whistle';
  readonly id: string;
  /** Case number or whistle number. */
  readonly name: string;
  readonly place: PlainPlace;
  readonly facts: readonly PlainFact[];
}

export interface PlainPlace {
  readonly community: string | null;
  readonly street: string | null;
  readonly district: string;
  readonly category: string | null;
  readonly channel: string | null;
}

/** The numbers of `metrics/sets` that facts depend on. */
export interface PlainRules {
  readonly pingpongMoves: number;
  readonly proactiveChannels: readonly string[];
}

interface EventRow extends PlainPlace {
  readonly id: string;
  readonly name: string;
  readonly rewhistled: boolean;
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly body: PlainBody;
  readonly dues: readonly PlainDue[] | null;
}

/** Only what gives a clock a due instant is sent: the ledgers of the clocks are many times as long. */
const event = (whose: string): string => `
  e.seq, e.type, (extract(epoch FROM e.at) * 1000)::float8 AS at, e.body - 'rules' AS body,
  (SELECT jsonb_agg(jsonb_build_object('key', c -> 'key', 'kind', c -> 'kind', 'org', c -> 'orgId', 'dueAt', c -> 'dueAt'))
     FROM jsonb_array_elements(e.clocks) c WHERE c ? 'dueAt' AND ${whose}) AS dues`;

const CASES = `
SELECT g.id, g.case_no AS name, false AS rewhistled, g.community_id AS community, g.street_id AS street,
       g.district_id AS district, g.category_code AS category, g.channel,
       ${event(`c ->> 'key' IN ('case', 'triage')`)}
  FROM grievance_events e JOIN grievances g ON g.id = e.grievance_id
 ORDER BY e.grievance_id, e.seq`;

/** A whistle lies in the street that blew it. It was not the last word where one that names it was blown. */
const WHISTLES = `
SELECT w.id, w.whistle_no AS name,
       EXISTS (SELECT FROM whistles later JOIN whistle_events b ON b.whistle_id = later.id AND b.type = 'blown'
                WHERE later.rewhistle_of_id = w.id) AS rewhistled,
       NULL AS community, w.street_org_id AS street, w.district_org_id AS district, NULL AS category, NULL AS channel,
       ${event('true')}
  FROM whistle_events e JOIN whistles w ON w.id = e.whistle_id
 ORDER BY e.whistle_id, e.seq`;

type Subjects = AsyncGenerator<readonly [string, PlainSubject[]], void, undefined>;

/** Every case with its facts, by id, from its events alone. */
export async function* plainCases(client: Client, rules: PlainRules): Subjects {
  const rows = rowsOf<EventRow>(client, 'plain_cases', CASES);
  for await (const [id, events] of groupsOf(rows, (row) => row.id)) {
    const proactive = rules.proactiveChannels.includes(events[0]?.channel ?? '');
    const facts = new PlainCase(proactive, rules.pingpongMoves).read(events.map(eventOf));
    yield [id, events.slice(0, 1).map((row) => subjectOf('case', row, facts))];
  }
}

/** Every whistle with its facts, by id, from its events alone. */
export async function* plainWhistles(client: Client): Subjects {
  const rows = rowsOf<EventRow>(client, 'plain_whistles', WHISTLES);
  for await (const [id, events] of groupsOf(rows, (row) => row.id)) {
    const facts = new PlainWhistle(events[0]?.rewhistled === true).read(events.map(eventOf));
    yield [id, events.slice(0, 1).map((row) => subjectOf('whistle', row, facts))];
  }
}

function subjectOf(kind: PlainSubject['kind'], row: EventRow, facts: readonly PlainFact[]): PlainSubject {
  const { id, name, community, street, district, category, channel } = row;
  return { kind, id, name, place: { community, street, district, category, channel }, facts };
}

function eventOf({ seq, type, at, body, dues }: EventRow): PlainEvent {
  return { seq, type, at, body, dues: dues ?? [] };
}
