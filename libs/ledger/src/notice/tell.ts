import type { Instant } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { tellRecorded, type RecordedNews } from '../journal/recorded-news';
import { insertRows } from '../journal/table-rows';
import { noticeMessage, noticeRows, type Telling } from './notice-rows';

/** The notices in their inboxes, the messages that carry them on, and word of them to those who follow the feed. */
const tellSql = (kind: RecordedNews['kind']) => `
WITH notices AS (${insertRows('notices', 1)}),
  outbox AS (${insertRows('outbox', 2)})
SELECT ${tellRecorded(kind, '$3::text', '$4::text')}`;

const TELL = { theme: tellSql('theme'), application: tellSql('application') } as const;

/** Tells of a step of a theme or an application within its transaction: all of it is told, or nothing happened. */
export async function tell(
  queries: Queries,
  telling: Telling & { readonly about: { readonly themeId: string } | { readonly applicationId: string } },
  recordedAt: Instant,
): Promise<void> {
  const rows = noticeRows(telling, recordedAt);
  if (rows.length === 0) return;
  const messages = rows.map((row) => noticeMessage(row, recordedAt));
  const { about, seq } = telling;
  const [sql, id] =
    'themeId' in about ? [TELL.theme, about.themeId] : [TELL.application, about.applicationId];
  await queries.query(sql, [JSON.stringify(rows), JSON.stringify(messages), id, seq - 1]);
}
