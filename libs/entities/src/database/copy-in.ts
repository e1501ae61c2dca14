import type { Connection, Submittable } from 'pg';
import type { EntityManager } from 'typeorm';

/** What the driver can do and its types do not tell. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** A `COPY … FROM STDIN` as the driver runs it: the server asks for the rows when it is ready for them. */
class CopyIn implements Submittable {
  readonly done: Promise<void>;
  handleReadyForQuery!: () => void;
  handleError!: (error: Error) => void;

  constructor(
    private readonly statement: string,
    private readonly rows: readonly string[],
  ) {
    this.done = new Promise((resolve, reject) => {
      this.handleReadyForQuery = resolve;
      this.handleError = reject;
    });
  }

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    for (const chunk of this.rows) connection.sendCopyFromChunk(Buffer.from(chunk));
    connection.endCopyFrom();
  }

  /** Nobody asks how many rows there were. */
  handleCommandComplete(): void {
    return undefined;
  }
}

/**
 * Writes rows that stand in PostgreSQL's text form, the fastest way to bring many of them in, within the transaction of
 * `manager`. @throws what the server says about a row that does not fit.
 */
export async function copyIn(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly string[],
): Promise<void> {
  const client = (await manager.queryRunner?.connect()) as
    { query(submittable: Submittable): unknown } | undefined;
  if (client === undefined) throw new TypeError('Rows are copied within a transaction');
  const copy = new CopyIn(`COPY ${table} (${columns.join(', ')}) FROM STDIN`, rows);
  client.query(copy);
  await copy.done;
}
