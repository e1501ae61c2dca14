import { roleOf, type StaffRole, type ThemeEvent, type ThemeEventBody } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';
import type { ThemeRequest } from './theme-order';

/** An event with the request that made it. */
export interface LoggedThemeEvent {
  readonly event: ThemeEvent;
  readonly commandId: string;
  readonly requestHash: string;
}

interface EventRow {
  readonly seq: number;
  readonly body: ThemeEventBody;
  readonly at: Date;
  readonly actor_staff_id: string;
  readonly actor_role: StaffRole;
  readonly actor_org_id: string;
  readonly text_id: string | null;
  readonly command_id: string;
  readonly request_hash: string;
}

/** The log of a theme in its order; empty when there is no such theme. */
export async function readThemeLog(queries: Queries, themeId: string): Promise<LoggedThemeEvent[]> {
  const rows = await queries.query<EventRow[]>(
    `SELECT seq, body, at, actor_staff_id, actor_role, actor_org_id, text_id, command_id, request_hash
     FROM theme_events WHERE theme_id = $1 ORDER BY seq`,
    [themeId],
  );
  return rows.map((row) => ({
    event: {
      seq: row.seq,
      at: row.at.getTime(),
      actor: {
        kind: 'staff',
        staffId: row.actor_staff_id,
        role: row.actor_role,
        orgId: row.actor_org_id,
      },
      textId: row.text_id,
      body: row.body,
    },
    commandId: row.command_id,
    requestHash: row.request_hash,
  }));
}

/** Adds an event to the log. */
export async function appendToThemeLog(
  queries: Queries,
  themeId: string,
  event: ThemeEvent,
  { commandId, requestHash }: Pick<ThemeRequest, 'commandId' | 'requestHash'>,
): Promise<void> {
  const { seq, at, actor, textId, body } = event;
  if (actor.kind !== 'staff') throw new TypeError('themes are a matter of staff');
  await queries.query(
    `INSERT INTO theme_events (theme_id, seq, type, body, at, actor_staff_id, actor_role, actor_org_id, text_id,
       command_id, request_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[themeId, seq, body.type, JSON.stringify(body), timestamp(at), actor.staffId, roleOf(actor)],
      ...[actor.orgId, textId, commandId, requestHash],
    ],
  );
}

/** Keeps words under their id; a repeated request finds them there. */
export async function saveThemeText(
  queries: Queries,
  text: { readonly id: string; readonly themeId: string; readonly kind: string; readonly body: string },
  at: number,
): Promise<void> {
  await queries.query(
    `INSERT INTO theme_texts (id, theme_id, kind, body, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO NOTHING`,
    [text.id, text.themeId, text.kind, text.body, timestamp(at)],
  );
}
