import type { Actor, GrievanceStatus } from '../src';
import { CaseStory, type Beginning } from './case-story';
import { askedToHelp, FORMS, GLAD, judged, UNSOLVED } from './commands';
import { CLERK, DESK, RESIDENT, STREET } from './place';

interface Setting extends Beginning {
  /** An organisation that is asked to help as soon as the case has a lead. */
  readonly assistedBy?: string;
}

/** A case that catalogue and place sent to the community at once; the street dispatched. */
export function dispatched({ assistedBy, ...beginning }: Setting = {}): CaseStory {
  const story = new CaseStory({ routeTo: 'community', ...beginning });
  return assistedBy === undefined ? story : story.by(CLERK, askedToHelp(assistedBy));
}

export const inProgress = (setting?: Setting, signer: Actor = CLERK): CaseStory =>
  dispatched(setting).by(signer, FORMS.sign);

export const pendingReview = (setting?: Setting): CaseStory =>
  inProgress(setting).by(CLERK, FORMS.submit_result);

export const inCallback = (setting?: Setting): CaseStory =>
  pendingReview(setting).by(STREET, FORMS.review_result);

export const inRework = (setting?: Setting): CaseStory => inCallback(setting).by(RESIDENT, judged(UNSOLVED));

export const closed = (setting?: Setting): CaseStory => inCallback(setting).by(RESIDENT, judged(GLAD));

/** For each status a case that came there by what people and time did to it. */
export const REACHED: { readonly [S in GrievanceStatus]: (setting?: Setting) => CaseStory } = {
  registered: (setting) => new CaseStory(setting),
  accepted: (setting) => new CaseStory(setting).by(DESK, FORMS.accept),
  dispatched,
  in_progress: (setting) => inProgress(setting),
  return_review: (setting) => dispatched(setting).by(CLERK, FORMS.request_return),
  termination_review: (setting) => inProgress(setting).by(CLERK, FORMS.request_termination),
  pending_review: pendingReview,
  callback: inCallback,
  rework: inRework,
  closed,
  archived: (setting) => closed(setting).waitFor('reopen_window'),
  not_accepted: (setting) => new CaseStory(setting).by(DESK, FORMS.refuse),
  transferred: (setting) => new CaseStory(setting).by(DESK, FORMS.transfer_emergency),
  merged: (setting) => inProgress(setting).by(CLERK, FORMS.merge),
  terminated: (setting) =>
    inProgress(setting).by(CLERK, FORMS.request_termination).by(STREET, FORMS.decide_termination),
  withdrawn: (setting) => inProgress(setting).by(RESIDENT, FORMS.withdraw),
};
