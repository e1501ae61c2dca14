/** Template keys of notices (`domain` §10.3). The words belong to the template, not to the rule. */
export type NoticeTemplate =
  | 'registered'
  | 'accepted'
  | 'not_accepted'
  | 'transferred'
  | 'merged'
  | 'dispatched'
  | 'signed'
  | 'contacted'
  | 'progress'
  | 'assist_asked'
  | 'assist_replied'
  | 'return_requested'
  | 'return_ruled'
  | 'escalated'
  | 'supervised'
  | 'alarm'
  | 'warned'
  | 'overdue'
  | 'result_to_review'
  | 'resolved_feedback'
  | 'callback_invite'
  | 'callback_task'
  | 'reworked'
  | 'extension_asked'
  | 'extension_decided'
  | 'termination_asked'
  | 'terminated'
  | 'withdrawn'
  | 'closed'
  | 'reopened';

/** Who is told what. `params` are codes and ids for the template, never personal data. */
export interface Notice {
  readonly template: NoticeTemplate;
  readonly to: { readonly kind: 'resident' } | { readonly kind: 'org'; readonly orgId: string };
  readonly params: Readonly<Record<string, string | number | boolean>>;
}
