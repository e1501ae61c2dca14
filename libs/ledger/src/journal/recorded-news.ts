/** The channel on which everybody who shows what is recorded hears of each step, once it is committed. */
export const RECORDED_CHANNEL = 'step_recorded';

/** What records steps of which others hear. */
const KINDS = ['case', 'whistle', 'theme', 'application'] as const;

/** A step that was recorded: whose, and how many events there were before it. Ids only: what it was is read from the rows. */
export interface RecordedNews {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  readonly fromSeq: number;
}

const NEWS = /^(\w+) ([0-9a-f-]{36}) (\d+)$/;

/** The expression that tells of a step; the id and the number are expressions too. */
export function tellRecorded(kind: RecordedNews['kind'], id: string, fromSeq: string): string {
  return `pg_notify('${RECORDED_CHANNEL}', '${kind} ' || ${id} || ' ' || ${fromSeq})`;
}

/** What a notification tells; null for one that is none of ours. */
export function readRecordedNews(payload: string): RecordedNews | null {
  const [, named, id, fromSeq] = NEWS.exec(payload) ?? [];
  const kind = KINDS.find((known) => known === named);
  if (kind === undefined || id === undefined) return null;
  return { kind, id, fromSeq: Number(fromSeq) };
}
