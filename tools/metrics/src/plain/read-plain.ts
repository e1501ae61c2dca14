import type { Client } from 'pg';
import { rowsAheadOf } from '../cursor';
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

interface SubjectRow extends PlainPlace {
  readonly id: string;
  readonly name: string;
  readonly rewhistled: boolean;
  readonly events: readonly EventRow[] | null;
}

type EventRow = readonly [
  seq: number,
  type: string,
  at: number,
  body: PlainBody,
  dues: readonly PlainDue[] | null,
];

/** Cases that are held at a time. */
const AT_A_TIME = 500;

/**
 * The events of one subject in their order, as one value: a row for each would cost more than what is read from it. Only
 * what gives a clock a due instant is sent: the ledgers of the clocks are many times as long.
 */
const events = (from: string, whose: string): string => `
  (SELECT json_agg(json_build_array(e.seq, e.type, (extract(epoch FROM e.at) * 1000)::bigint, e.body - 'rules',
            CASE WHEN e.clocks <> '[]' THEN
              (SELECT jsonb_agg(jsonb_build_object('key', c -> 'key', 'kind', c -> 'kind', 'org', c -> 'orgId', 'dueAt', c -> 'dueAt'))
                 FROM jsonb_array_elements(e.clocks) c WHERE c ? 'dueAt' AND ${whose}) END) ORDER BY e.seq)
     FROM ${from}) AS events`;

const CASES = `
SELECT g.id, g.case_no AS name, false AS rewhistled, g.community_id AS community, g.street_id AS street,
       g.district_id AS district, g.category_code AS category, g.channel,
       ${events('grievance_events e WHERE e.grievance_id = g.id', `c ->> 'key' IN ('case', 'triage')`)}
  FROM grievances g ORDER BY g.id`;

/** A whistle lies in the street that blew it. It was not the last word where one that names it was blown. */
const WHISTLES = `
SELECT w.id, w.whistle_no AS name,
       EXISTS (SELECT FROM whistles later JOIN whistle_events b ON b.whistle_id = later.id AND b.type = 'blown'
                WHERE later.rewhistle_of_id = w.id) AS rewhistled,
       NULL AS community, w.street_org_id AS street, w.district_org_id AS district, NULL AS category, NULL AS channel,
       ${events('whistle_events e WHERE e.whistle_id = w.id', 'true')}
  FROM whistles w ORDER BY w.id`;

type Subjects = AsyncGenerator<readonly [string, PlainSubject[]], void, undefined>;

/** Every case with its facts, by id, from its events alone. */
export async function* plainCases(client: Client, rules: PlainRules): Subjects {
  for await (const row of rowsAheadOf<SubjectRow>(client, 'plain_cases', CASES, AT_A_TIME)) {
    const proactive = rules.proactiveChannels.includes(row.channel ?? '');
    const facts = new PlainCase(proactive, rules.pingpongMoves).read(eventsOf(row));
    yield [row.id, [subjectOf('case', row, facts)]];
  }
}

/** Every whistle with its facts, by id, from its events alone. */
export async function* plainWhistles(client: Client): Subjects {
  for await (const row of rowsAheadOf<SubjectRow>(client, 'plain_whistles', WHISTLES, AT_A_TIME)) {
    const facts = new PlainWhistle(row.rewhistled).read(eventsOf(row));
    yield [row.id, [subjectOf('whistle', row, facts)]];
  }
}

function subjectOf(kind: PlainSubject['kind'], row: SubjectRow, facts: readonly PlainFact[]): PlainSubject {
  const { id, name, community, street, district, category, channel } = row;
  return { kind, id, name, place: { community, street, district, category, channel }, facts };
}

function eventsOf({ events }: SubjectRow): PlainEvent[] {
  return (events ?? []).map(([seq, type, at, body, dues]) => ({ seq, type, at, body, dues: dues ?? [] }));
}
