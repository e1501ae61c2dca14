import { Inject, Injectable } from '@nestjs/common';
import { allowedActions } from '@suqiu/domain';
import { ANSWERING_EVENTS, Ledger } from '@suqiu/ledger';
import type { ResidentPrincipal } from '../access/principal';
import { attachmentView } from '../attachments/attachment.view';
import { TimelineQuery } from '../cases/timeline.query';
import { labelOf } from '../labels/labels';
import { OrganisationDirectory } from '../organisations/organisation-directory';
import { organisationRef } from '../organisations/organisation.view';
import { Problem } from '../problems/problem';
import { isoOf } from '../validation/iso';
import { progressStages } from './progress-stages';
import { ProgressQuery } from './progress.query';
import { RESIDENT_ACTIONS, type ProgressView } from './progress.view';
import { residentTimeline } from './resident-timeline';

/** A case lives on some dozens of events; more than this is never shown to its petitioner at once. */
const LONGEST = 1_000;

/** Tells petitioners where their case stands. */
@Injectable()
export class ProgressReader {
  constructor(
    private readonly progress: ProgressQuery,
    private readonly timeline: TimelineQuery,
    private readonly directory: OrganisationDirectory,
    @Inject(Ledger) private readonly ledger: Ledger,
  ) {}

  /** @throws Problem `case.not_found` */
  async read({ grievanceId }: ResidentPrincipal): Promise<ProgressView> {
    const row = await this.progress.find(grievanceId);
    if (!row) throw new Problem('case.not_found');
    const [events, tree, facts] = await Promise.all([
      this.timeline.page(grievanceId, 0, LONGEST),
      this.directory.tree(),
      this.ledger.facts({ grievanceId, actorOrgId: null, targetOrgId: null }),
    ]);
    const answer = events.findLast(({ body }) => ANSWERING_EVENTS.includes(body.type));
    const actions = allowedActions(row.state, { now: Date.now(), actor: { kind: 'resident' }, facts });
    return {
      caseNo: row.caseNo,
      title: row.title,
      status: row.state.status,
      statusLabel: labelOf('status', row.state.status),
      handledBy: organisationRef(tree, row.leadId),
      desk: organisationRef(tree, row.deskId),
      promisedAt: isoOf(row.dueAt),
      registeredAt: row.registeredAt.toISOString(),
      closedAt: isoOf(row.closedAt),
      reply: row.replyText,
      replyAttachments: (answer?.attachments ?? []).map(attachmentView),
      canDo: RESIDENT_ACTIONS.filter((action) => actions.includes(action)),
      stages: progressStages(row.state.status, events),
      timeline: residentTimeline(events, tree),
    };
  }
}
