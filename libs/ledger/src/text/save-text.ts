import type { Instant } from '@suqiu/domain';
import { uuidV7 } from '@suqiu/entities';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';

/** Words of a person about a case or a whistle. */
export interface Words {
  readonly about: { readonly grievanceId: string } | { readonly whistleId: string };
  /** The command that the words come with. */
  readonly kind: string;
  readonly body: string;
  /** An id derived from the request makes a repeated request write the words once. */
  readonly textId?: string | undefined;
}

/** Stores the words and returns their id. */
export async function saveText(queries: Queries, words: Words, now: Instant): Promise<string> {
  const { about, kind, body } = words;
  const id = words.textId ?? uuidV7(now);
  const [table, column, owner] =
    'grievanceId' in about
      ? ['grievance_texts', 'grievance_id', about.grievanceId]
      : ['whistle_texts', 'whistle_id', about.whistleId];
  await queries.query(
    `INSERT INTO ${table} (id, ${column}, kind, body, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO NOTHING`,
    [id, owner, kind, body, timestamp(now)],
  );
  return id;
}
