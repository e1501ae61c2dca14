import type { StaffRole } from '@suqiu/domain';
import type { DataSource } from 'typeorm';

/** A recorded event with the words that explain it. */
export interface RecordedEventRow<Body, Stamp, Kind extends string> {
  readonly seq: number;
  readonly at: Date;
  readonly body: Body;
  readonly clocks: readonly Stamp[];
  readonly actorKind: Kind | 'staff';
  readonly actorName: string | null;
  readonly actorRole: StaffRole | Kind;
  readonly actorOrgId: string | null;
  readonly text: string | null;
  readonly ruleVersion: string;
  readonly commandId: string;
}

/** Where the events of a kind of process stand. */
export interface RecordedEventsSource {
  readonly events: string;
  /** The words that events name. */
  readonly texts: string;
  /** The column of both that names whose they are. */
  readonly key: string;
  /** What else is read of an event `e` with its words `t`. */
  readonly beside?: { readonly columns: string; readonly from: string };
}

/** Reads the events of a process, words and names included, in one query. */
export class RecordedEventsQuery<Row> {
  private readonly sql: string;

  constructor(
    private readonly database: DataSource,
    source: RecordedEventsSource,
  ) {
    this.sql = pageSql(source);
  }

  /** At most `limit` events after number `after`, in order. What belongs to a whole step stands at its first event. */
  page(id: string, after: number, limit: number): Promise<Row[]> {
    return this.database.query<Row[]>(this.sql, [id, after, limit]);
  }
}

function pageSql({ events, texts, key, beside }: RecordedEventsSource): string {
  return `SELECT e.seq, e.at, e.body, e.clocks, e.actor_kind AS "actorKind", s.display_name AS "actorName",
      e.actor_role AS "actorRole", e.actor_org_id AS "actorOrgId", t.body AS text,
      e.rule_version AS "ruleVersion", e.command_id AS "commandId"${beside ? `, ${beside.columns}` : ''}
    FROM ${events} e
      LEFT JOIN staff s ON s.id = e.actor_staff_id
      LEFT JOIN ${events} b ON b.${key} = e.${key} AND b.seq = e.seq - 1
      LEFT JOIN ${texts} t ON t.id = e.text_id AND t.${key} = e.${key}
        AND e.text_id IS DISTINCT FROM b.text_id
      ${beside?.from ?? ''}
    WHERE e.${key} = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3`;
}
