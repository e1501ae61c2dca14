import type { DataSource, EntityManager } from 'typeorm';
import { LedgerBehindError, LedgerConflictError } from '../errors/ledger-errors';
import type { Journal, JournalEvent } from './journal';
import type { Queries } from './queries';
import { readEvents } from './read-events';
import { isDuplicateIn } from './unique-violation';

/** Which step it is: of whom, by which command, and how many events it builds on. */
export interface StepKey {
  readonly id: string;
  /** Applied at most once for each id, whatever way it comes. */
  readonly commandId: string;
  /** Number of events recorded before this step. */
  readonly fromSeq: number;
}

/** What was recorded: where the step began, and its events as storage holds them. */
export interface Recorded<Event> {
  readonly fromSeq: number;
  readonly events: readonly Event[];
}

/** How one kind of row is locked and written. */
export interface StepWriter<Row, Event> {
  /** Selects the row of the id in `$1` with its `seq`, for update. */
  readonly lock: string;
  /** Writes the step on the locked row, and answers with its events. */
  readonly write: (manager: EntityManager, row: Row) => Promise<readonly Event[]>;
}

/**
 * Writes a step in one transaction, or finds that it was written before and answers the same.
 *
 * @throws LedgerBehindError when storage knows fewer events than `fromSeq`, LedgerConflictError when it knows others.
 */
export async function recordOnce<
  State,
  Body extends { readonly type: string },
  Stamp,
  Row extends { readonly seq: number },
>(
  dataSource: DataSource,
  journal: Journal<State, Body, Stamp>,
  step: StepKey,
  writer: StepWriter<Row, JournalEvent<Body, Stamp>>,
): Promise<Recorded<JournalEvent<Body, Stamp>>> {
  try {
    return await dataSource.transaction(async (manager) => {
      const [row] = await manager.query<Row[]>(writer.lock, [step.id]);
      if (row?.seq === step.fromSeq) {
        return { fromSeq: step.fromSeq, events: await writer.write(manager, row) };
      }
      return (await findStep(manager, journal, step)) ?? refuse(step, row?.seq ?? null);
    });
  } catch (error) {
    if (!isDuplicateIn(error, journal.commands)) throw error;
    const known = await findStep(dataSource, journal, step);
    if (!known) throw error;
    return known;
  }
}

function refuse({ id, commandId, fromSeq }: StepKey, recordedSeq: number | null): never {
  if (recordedSeq === null || recordedSeq < fromSeq) {
    throw new LedgerBehindError({ id, fromSeq, recordedSeq });
  }
  throw new LedgerConflictError({ id, commandId, fromSeq, recordedSeq });
}

/** The step of a command as it was recorded, or null when it was not. */
async function findStep<State, Body extends { readonly type: string }, Stamp>(
  queries: Queries,
  journal: Journal<State, Body, Stamp>,
  { id, commandId }: StepKey,
): Promise<Recorded<JournalEvent<Body, Stamp>> | null> {
  const [command] = await queries.query<{ from_seq: number; to_seq: number }[]>(
    `SELECT from_seq, to_seq FROM ${journal.commands} WHERE ${journal.idColumn} = $1 AND command_id = $2`,
    [id, commandId],
  );
  if (!command) return null;
  const events = await readEvents(queries, journal, id, command.from_seq, command.to_seq);
  return { fromSeq: command.from_seq, events: events.map(({ event }) => event) };
}
