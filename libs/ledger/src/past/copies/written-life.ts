import { hashedText } from '../../journal/event-hash';
import { asStored, type ChainedStep, type EventColumns } from '../../journal/event-rows';
import type { JournalTables } from '../../journal/journal';
import type { TableTexts } from '../rows/table-texts';

/** A life as it is written. */
export interface WrittenLife<Table extends string> {
  readonly texts: TableTexts<Table>;
  /** Of each event the text that it is hashed by, and the hash in hexadecimal digits. */
  readonly chain: () => readonly { readonly text: string; readonly hash: string }[];
}

/** What a case or whistle of the past knows of its events. */
interface Told {
  readonly state: { readonly id: string };
  readonly events: ChainedStep['events'];
  readonly eventRows: readonly EventColumns[];
}

/** A case or whistle of the past with its rows. */
export function writtenLife<Table extends string>(
  { state, events, eventRows }: Told,
  { idName }: Pick<JournalTables, 'idName'>,
  texts: TableTexts<Table>,
): WrittenLife<Table> {
  const chain = () =>
    events.map((event, index) => {
      const { command_id, recorded_at, hash } = eventRows[index] ?? {};
      const [commandId, recordedAt] = [String(command_id), Date.parse(String(recorded_at))];
      return {
        text: hashedText({ idName, id: state.id, commandId, recordedAt, event: asStored(event) }),
        // Without the mark by which PostgreSQL knows bytes.
        hash: String(hash).slice(2),
      };
    });
  return { texts, chain };
}
