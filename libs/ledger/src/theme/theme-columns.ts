import { participantsOf, type ThemeEvent, type ThemeFacts, type ThemeState } from '@suqiu/domain';
import type { Queries } from '../journal/queries';
import { timestamp } from '../journal/table-rows';

const ROW = `
UPDATE themes SET seq = $2, status = $3, lead_org_id = $4, assist_org_ids = $5, adopted_at = $6, ended_at = $7,
  plan_text = coalesce($8, plan_text), summary_text = coalesce($9, summary_text),
  visible_org_ids = ARRAY(SELECT DISTINCT unnest(visible_org_ids || $10::uuid[]))
WHERE id = $1`;

/** Unfolds an event into the columns and lists that pages read. `words` are those that came with it. */
export async function unfoldTheme(
  queries: Queries,
  state: ThemeState,
  event: ThemeEvent,
  words: string | null,
  facts: ThemeFacts,
): Promise<void> {
  const { type } = event.body;
  await queries.query(ROW, [
    ...[state.id, state.seq, state.status, state.leadOrgId, state.assistOrgIds],
    ...[timestamp(state.adoptedAt), timestamp(state.endedAt)],
    type === 'plan_stated' ? words : null,
    type === 'closed' || type === 'dropped' ? words : null,
    type === 'adopted' || type === 'reassigned' ? seenBy(state, facts) : [],
  ]);
  await unfoldLists(queries, state.id, event, words);
}

/** Those who take part in a theme see it, and everybody above them. */
function seenBy(state: ThemeState, { orgs }: ThemeFacts): string[] {
  return participantsOf(state).flatMap((orgId) => [orgId, ...(orgs[orgId]?.ancestorIds ?? [])]);
}

async function unfoldLists(
  queries: Queries,
  themeId: string,
  { body, at }: ThemeEvent,
  words: string | null,
): Promise<void> {
  switch (body.type) {
    case 'task_added':
      await queries.query(
        'INSERT INTO theme_tasks (theme_id, no, title, org_id, due_on) VALUES ($1, $2, $3, $4, $5)',
        [themeId, body.no, words, body.orgId, body.dueOn],
      );
      return;
    case 'task_finished':
    case 'task_cancelled': {
      const column = body.type === 'task_finished' ? 'done_at' : 'cancelled_at';
      await queries.query(`UPDATE theme_tasks SET ${column} = $3 WHERE theme_id = $1 AND no = $2`, [
        ...[themeId, body.no, timestamp(at)],
      ]);
      return;
    }
    case 'policy_added':
      await queries.query(
        'INSERT INTO theme_policies (theme_id, no, title, reference) VALUES ($1, $2, $3, $4)',
        [themeId, body.no, words, body.reference],
      );
      return;
    case 'policy_dropped':
      await queries.query('DELETE FROM theme_policies WHERE theme_id = $1 AND no = $2', [themeId, body.no]);
      return;
    case 'cases_linked':
      await queries.query(
        `INSERT INTO theme_cases (theme_id, grievance_id, linked_at) SELECT $1, unnest($2::uuid[]), $3`,
        [themeId, body.caseIds, timestamp(at)],
      );
      return;
    case 'cases_unlinked':
      await queries.query('DELETE FROM theme_cases WHERE theme_id = $1 AND grievance_id = ANY ($2::uuid[])', [
        ...[themeId, body.caseIds],
      ]);
      return;
    case 'proposed':
    case 'adopted':
    case 'reassigned':
    case 'plan_stated':
    case 'closed':
    case 'dropped':
      return;
  }
}
