import type { Connection, Submittable } from 'pg';

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

/** A connection of the driver. */
export interface CopyingClient {
  query(submittable: Submittable): unknown;
}

/**
 * Writes rows that stand in PostgreSQL's text form, the fastest way to bring many of them in, within the transaction that
 * is open on the connection. @throws what the server says about a row that does not fit.
 */
export async function copyIn(
  client: CopyingClient,
  table: string,
  columns: readonly string[],
  rows: readonly string[],
): Promise<void> {
  const copy = new CopyIn(`COPY ${table} (${columns.join(', ')}) FROM STDIN`, rows);
  client.query(copy);
  await copy.done;
}
