import type { Instant } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import { timestamp } from '../record/table-rows';
import type { Queries } from '../record/read-events';

/** Words of a person about a case. */
export interface CaseText {
  readonly grievanceId: string;
  /** The command that the words come with. */
  readonly kind: string;
  readonly body: string;
  /** An id derived from the request makes a repeated request write the words once. */
  readonly textId?: string | undefined;
}

/** Stores the words and returns their id. */
export async function saveText(queries: Queries, text: CaseText, now: Instant): Promise<string> {
  const id = text.textId ?? uuidV7(now);
  await queries.query(
    `INSERT INTO grievance_texts (id, grievance_id, kind, body, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO NOTHING`,
    [id, text.grievanceId, text.kind, text.body, timestamp(now)],
  );
  return id;
}
