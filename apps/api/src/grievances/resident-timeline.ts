import { WhistleNews, type EventBody, type EventType } from '@suqiu/domain';
import type { TimelineRow } from '../cases/timeline.query';
import { attachmentView } from '../attachments/attachment.view';
import { eventLabel } from '../labels/event-label';
import { organisationRef } from '../organisations/organisation.view';
import type { OrganisationTree } from '../organisations/organisation-tree';
import type { ResidentEventView } from './progress.view';

/** What a resident sees of an event: nothing, that it happened, or also the words. */
type Shown = 'no' | 'step' | 'words';

/**
 * The inner workings of the administration (returns, reviews, clocks, supervision, alarms) stay inside; who has the
 * case, that it stands still and why, what was done and said to the resident does not. Words between offices are not
 * shown: an approver did not write them for the resident.
 */
const SHOWN: Record<EventType, Shown> = {
  registered: 'step',
  accepted: 'step',
  classified: 'no',
  not_accepted: 'words',
  transferred: 'step',
  answered_on_spot: 'words',
  merged: 'step',
  dispatched: 'step',
  handed_down: 'step',
  signed: 'step',
  contacted: 'step',
  noted: 'words',
  milestone_reached: 'words',
  assist_added: 'step',
  interim_stated: 'no',
  assist_replied: 'no',
  assist_released: 'no',
  return_requested: 'no',
  return_ruled: 'no',
  escalated: 'step',
  supervision_opened: 'no',
  supervision_answered: 'no',
  supervision_closed: 'no',
  urged: 'no',
  card_given: 'no',
  card_answered: 'no',
  alarm_raised: 'no',
  result_submitted: 'no',
  feedback_recorded: 'step',
  result_approved: 'no',
  callback_opened: 'step',
  callback_attempted: 'step',
  review_answered: 'step',
  reworked: 'step',
  supplemented: 'words',
  extension_requested: 'no',
  extension_decided: 'step',
  pause_requested: 'no',
  pause_refused: 'no',
  paused: 'step',
  resumed: 'step',
  account_requested: 'no',
  account_refused: 'no',
  put_on_account: 'step',
  account_reviewed: 'words',
  taken_off_account: 'step',
  progress_told: 'step',
  termination_requested: 'no',
  termination_refused: 'no',
  terminated: 'step',
  withdrawn: 'words',
  closed: 'step',
  reopened: 'step',
  archived: 'step',
  clock_warned: 'no',
  clock_breached: 'no',
  clocks_restated: 'step',
  whistle_reported: 'step',
};

/** What a resident sees of a whistle: that departments were called, came and were done; not what they objected to. */
const SHOWN_NEWS: readonly WhistleNews[] = [
  WhistleNews.blown,
  WhistleNews.departmentAdded,
  WhistleNews.arrived,
  WhistleNews.done,
  WhistleNews.closed,
];

/** The part of a timeline that the petitioner may read. Staff appear as their organisation, never by name. */
export function residentTimeline(rows: readonly TimelineRow[], tree: OrganisationTree): ResidentEventView[] {
  return rows.flatMap((row) => {
    const shown = shownOf(row.body);
    if (shown === 'no') return [];
    const isRead = shown === 'words' || row.actorKind === 'resident';
    return [
      {
        seq: row.seq,
        at: row.at.toISOString(),
        type: row.body.type,
        label: eventLabel(row.body),
        organisation: organisationRef(tree, organisationIdOf(row)),
        text: isRead ? row.text : null,
        attachments: isRead ? row.attachments.map(attachmentView) : [],
      },
    ];
  });
}

function shownOf(body: EventBody): Shown {
  if (body.type === 'noted') return body.shownToResident ? 'words' : 'no';
  if (body.type === 'whistle_reported') return SHOWN_NEWS.includes(body.report.news) ? 'step' : 'no';
  if (body.type === 'extension_decided') return body.granted ? 'step' : 'no';
  return SHOWN[body.type];
}

/** The organisation that a step is about: the new lead or helper where it names one, else that of the actor. */
function organisationIdOf({ body, actorOrgId }: TimelineRow): string | null {
  if ('lead' in body) return body.lead.id;
  if (body.type === 'assist_added') return body.orgId;
  if (body.type === 'whistle_reported') return body.report.orgId;
  return actorOrgId;
}
