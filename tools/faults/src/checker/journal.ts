import type { RecordedCommand, RecordedEvent, StoredClock } from '../evidence/evidence';
import type { Owner } from './canonical';
import type { CaseFile } from './case-file';
import type { WhistleFile } from './whistle-file';

/** The life of a case or a whistle, as the checks see it that are the same for both. */
export interface Journal {
  /** Number of the case or whistle. */
  readonly where: string;
  readonly owner: Owner;
  readonly seq: number;
  readonly chainHead: string;
  readonly ended: boolean;
  /** In order of number. */
  readonly events: readonly RecordedEvent[];
  readonly clocks: readonly StoredClock[];
  readonly commands: readonly RecordedCommand[];
}

export function journalOfCase({ row, events, clocks, commands }: CaseFile): Journal {
  const { id, caseNo: where, seq, chainHead, ended } = row;
  return { where, owner: { grievanceId: id }, seq, chainHead, ended, events, clocks, commands };
}

export function journalOfWhistle({ row, events, commands }: WhistleFile): Journal {
  const { id, whistleNo: where, seq, chainHead, ended, clocks } = row;
  return { where, owner: { whistleId: id }, seq, chainHead, ended, events, clocks, commands };
}
