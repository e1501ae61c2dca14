import { orgOf } from '../grievance/actor';
import type { Notice, NoticeTemplate } from '../notice/notice';
import type { ThemeEvent } from './events';
import { participantsOf, type ThemeState } from './state';

type Params = Notice['params'];

const toOrg = (orgId: string, template: NoticeTemplate, params: Params = {}): Notice => ({
  template,
  to: { kind: 'org', orgId },
  params,
});

/**
 * Who is told what after an event of a theme: who leads and helps when that is settled, whoever answers for a task when it
 * is given, all of them when it ends. Nobody is told what their own organisation did. Sending is idempotent on (theme,
 * event number, template, recipient).
 *
 * @param before the theme as it was before the event; of a proposal nobody is told
 */
export function themeNoticesFor(event: ThemeEvent, before: ThemeState, after: ThemeState): readonly Notice[] {
  const own = orgOf(event.actor);
  return noticesOf(event, before, after).filter(({ to }) => to.kind !== 'org' || to.orgId !== own);
}

function noticesOf({ body }: ThemeEvent, before: ThemeState, after: ThemeState): readonly Notice[] {
  switch (body.type) {
    case 'adopted':
      return toParticipants(after, 'theme_adopted');
    case 'reassigned':
      return [...toParticipants(after, 'theme_reassigned'), ...toThoseWhoLeft(before, after)];
    case 'task_added':
      return [toOrg(body.orgId, 'theme_task_given', { no: body.no, dueOn: body.dueOn })];
    case 'task_finished':
      // The lead stands first.
      return participantsOf(after)
        .slice(0, 1)
        .map((orgId) => toOrg(orgId, 'theme_task_finished', { no: body.no }));
    case 'task_cancelled':
      return after.tasks
        .filter(({ no }) => no === body.no)
        .map(({ orgId }) => toOrg(orgId, 'theme_task_cancelled', { no: body.no }));
    case 'closed':
      return toParticipants(after, 'theme_closed');
    case 'dropped':
      return toParticipants(after, 'theme_dropped');
    case 'proposed':
    case 'plan_stated':
    case 'policy_added':
    case 'policy_dropped':
    case 'cases_linked':
    case 'cases_unlinked':
      return [];
  }
}

/** `lead`: whether they answer for the theme or help. */
function toParticipants(state: ThemeState, template: NoticeTemplate): Notice[] {
  return participantsOf(state).map((orgId) => toOrg(orgId, template, { lead: orgId === state.leadOrgId }));
}

function toThoseWhoLeft(before: ThemeState, after: ThemeState): Notice[] {
  const stay = participantsOf(after);
  return participantsOf(before)
    .filter((orgId) => !stay.includes(orgId))
    .map((orgId) => toOrg(orgId, 'theme_left'));
}
