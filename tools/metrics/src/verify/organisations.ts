import type { Client } from 'pg';

/** The tree of organisations, read plainly. */
export class Organisations {
  /** The organisation above each; null at the top. */
  readonly above: ReadonlyMap<string, string | null>;
  private readonly codes: ReadonlyMap<string, string>;

  private constructor(rows: readonly { id: string; code: string; parent: string | null }[]) {
    this.above = new Map(rows.map(({ id, parent }) => [id, parent]));
    this.codes = new Map(rows.map(({ id, code }) => [id, code]));
  }

  static async read(client: Client): Promise<Organisations> {
    const { rows } = await client.query<{ id: string; code: string; parent: string | null }>(
      'SELECT id, code, parent_id AS parent FROM org_units',
    );
    return new Organisations(rows);
  }

  /** A unit for people: the code of its organisation, with what follows it. */
  nameOf(unit: string): string {
    const [id = '', ...rest] = unit.split('/');
    return [this.codes.get(id) ?? id, ...rest].join('/');
  }
}
