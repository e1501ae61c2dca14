import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';

/** The tables that one receipt writes, in the order of their references, and how a case finds its rows. */
const TABLES = [
  ['persons', 'id = (SELECT person_id FROM grievances WHERE id = $1)'],
  ['grievances', 'id = $1'],
  ['grievance_events', 'grievance_id = $1'],
  ['sla_clocks', 'grievance_id = $1'],
  ['notices', 'grievance_id = $1'],
  ['outbox', "payload::text LIKE '%' || $1::text || '%'"],
  ['processed_commands', 'grievance_id = $1'],
  ['idempotency_keys', "response::text LIKE '%' || $1::text || '%'"],
] as const;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * The baseline of a receipt: the very rows of one that was taken, written again under new names by BEGIN, an INSERT a
 * table, COMMIT. No rule, no encryption, no lookup, no HTTP.
 */
export class PlainTransaction {
  private constructor(
    private readonly pool: Pool,
    private readonly sample: ReadonlyMap<string, string>,
    private readonly kept: ReadonlySet<string>,
    private readonly caseNo: string,
  ) {}

  /** Reads the rows of a case that the API has just taken. */
  static async like(database: string, caseNo: string): Promise<PlainTransaction> {
    const pool = new Pool({ connectionString: database, max: 16 });
    const id = (await pool.query<{ id: string }>('SELECT id FROM grievances WHERE case_no = $1', [caseNo]))
      .rows[0]?.id;
    const sample = new Map<string, string>();
    for (const [table, where] of TABLES) {
      const found = await pool.query<{ rows: string }>(
        `SELECT coalesce(json_agg(to_json(t)), '[]')::text AS rows FROM ${table} t WHERE ${where}`,
        [id],
      );
      sample.set(table, found.rows[0]?.rows ?? '[]');
    }
    const orgs = await pool.query<{ id: string }>('SELECT id FROM org_units');
    return new PlainTransaction(pool, sample, new Set(orgs.rows.map((org) => org.id)), caseNo);
  }

  /** Rows that one transaction writes. */
  rows(): number {
    return [...this.sample.values()].reduce((sum, rows) => sum + (JSON.parse(rows) as unknown[]).length, 0);
  }

  async write(number: number): Promise<void> {
    const renamed = this.renaming(number);
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      for (const [table, rows] of this.sample) {
        const insert = `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`;
        await client.query({ name: table, text: insert, values: [renamed(rows)] });
      }
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }

  /** Takes the copies out again: they are no cases and nobody may find them. */
  async cleanUp(): Promise<void> {
    await this.pool.query(
      `UPDATE grievances SET ended = true, process_started_at = now() WHERE case_no LIKE 'BENCH-%'`,
    );
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private renaming(number: number): (rows: string) => string {
    const names = new Map<string, string>();
    const fresh = (known: string): string => {
      if (this.kept.has(known)) return known;
      const name = names.get(known) ?? randomUUID();
      names.set(known, name);
      return name;
    };
    const unique = `BENCH-${number}-${randomUUID()}`;
    return (rows) =>
      rows
        .replace(UUID, fresh)
        .replaceAll(this.caseNo, unique)
        .replaceAll(/"key":"bench-[^"]*"/g, `"key":"${unique}"`)
        .replaceAll('"process_started_at":null', '"process_started_at":"2026-01-01T00:00:00Z"');
  }
}
