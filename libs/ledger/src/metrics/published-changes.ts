import type { Instant } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';
import type { PeriodRef } from './cell';
import { changeReasons, type SubjectHistory } from './change-reason';
import type { CountedFact } from './counted-fact';
import type { FactDifference } from './fact-difference';
import { factRow } from './stored-facts';
import { subjectKey } from './subject';

interface PublishedPeriod extends PeriodRef {
  readonly districtId: string;
}

const PUBLISHED = `
SELECT DISTINCT p.district_id AS "districtId", p.scheme, p.period
  FROM metric_publications p
  JOIN (SELECT DISTINCT "districtId", scheme, period
          FROM json_to_recordset($1) AS a ("districtId" uuid, scheme text, period text)) asked
    ON (asked."districtId", asked.scheme, asked.period) = (p.district_id, p.scheme, p.period)`;

const COLUMNS = `scheme, period, subject_kind, subject_id, set_code, no, delta, amount, excluded, at, org_id, community_id,
  street_id, district_id, category_code, channel, why, why_seq, changed_at`;

const WRITE = `
INSERT INTO metric_changes (${COLUMNS})
SELECT ${COLUMNS} FROM json_populate_recordset(NULL::metric_changes, $1)`;

/** A fact that came into the sums (1) or left them (−1). */
interface Move {
  readonly fact: CountedFact;
  readonly delta: 1 | -1;
  readonly periods: readonly PeriodRef[];
}

/**
 * Records what a difference changes in periods that were published before, each with its reason. What was published
 * stays as it is; these are the restatement.
 */
export async function recordPublishedChanges(
  queries: Queries,
  { left, entered }: FactDifference,
  context: {
    readonly histories: ReadonlyMap<string, SubjectHistory>;
    readonly periodsAt: (at: Instant) => readonly PeriodRef[];
    readonly now: Instant;
  },
): Promise<number> {
  const moves = [
    ...left.map((fact) => ({ fact, delta: -1, periods: context.periodsAt(fact.at) }) as const),
    ...entered.map((fact) => ({ fact, delta: 1, periods: context.periodsAt(fact.at) }) as const),
  ].filter(({ fact }) => !fact.span);
  const published = await publishedAmong(queries, moves);
  const isPublished = ({ districtId }: CountedFact, { scheme, period }: PeriodRef): boolean =>
    published.has(`${districtId} ${scheme} ${period}`);
  const restating = moves.flatMap(({ fact, delta, periods }) =>
    periods.filter((period) => isPublished(fact, period)).map((period) => ({ fact, delta, period })),
  );
  if (restating.length === 0) return 0;
  const reasonOf = reasonsIn(context.histories, { left, entered });
  const rows = restating.map(({ fact, delta, period }) => {
    const { why, whySeq } = reasonOf(fact);
    const changed = { ...period, delta, why, why_seq: whySeq, changed_at: timestamp(context.now) };
    return { ...factRow(fact), ...changed };
  });
  await queries.query(WRITE, [JSON.stringify(rows)]);
  return rows.length;
}

async function publishedAmong(queries: Queries, moves: readonly Move[]): Promise<ReadonlySet<string>> {
  const asked = new Map<string, PublishedPeriod>();
  for (const { fact, periods } of moves) {
    for (const { scheme, period } of periods) {
      asked.set(`${fact.districtId} ${scheme} ${period}`, { districtId: fact.districtId, scheme, period });
    }
  }
  if (asked.size === 0) return new Set();
  const found = await queries.query<PublishedPeriod[]>(PUBLISHED, [JSON.stringify([...asked.values()])]);
  return new Set(found.map(({ districtId, scheme, period }) => `${districtId} ${scheme} ${period}`));
}

const UNKNOWN: SubjectHistory = { events: [], factsAfter: () => [], otherwise: 'recomputed' };

/** The reasons of many subjects' changes, each looked for in the history of its own subject. */
function reasonsIn(
  histories: ReadonlyMap<string, SubjectHistory>,
  { left, entered }: Pick<FactDifference, 'left' | 'entered'>,
) {
  const own = new Map<string, ReturnType<typeof changeReasons>>();
  return (fact: CountedFact) => {
    const key = subjectKey(fact.subject);
    const ofSubject = (facts: readonly CountedFact[]): CountedFact[] =>
      facts.filter(({ subject }) => subjectKey(subject) === key);
    let reasons = own.get(key);
    if (!reasons) {
      const history = histories.get(key) ?? UNKNOWN;
      reasons = changeReasons(history, { left: ofSubject(left), entered: ofSubject(entered) });
      own.set(key, reasons);
    }
    return reasons(fact);
  };
}
