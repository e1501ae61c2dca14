/** What is asked for: that something does not count (剔除), or that a deduction is put right (申诉). */
export const ApplicationKind = { exclusion: 'exclusion', appeal: 'appeal' } as const;
export type ApplicationKind = (typeof ApplicationKind)[keyof typeof ApplicationKind];

/** How an application stands. Only `granted` takes something out of the figures. */
export const ApplicationStatus = {
  open: 'open',
  granted: 'granted',
  refused: 'refused',
  withdrawn: 'withdrawn',
  revoked: 'revoked',
} as const;
export type ApplicationStatus = (typeof ApplicationStatus)[keyof typeof ApplicationStatus];

/** What an application is about: a case, or a whistle. */
export const ReviewedKind = { case: 'case', whistle: 'whistle' } as const;
export type ReviewedKind = (typeof ReviewedKind)[keyof typeof ReviewedKind];

/** What can be done with an application once it was made. */
export const APPLICATION_COMMANDS = ['decide', 'withdraw', 'revoke'] as const;
export type ApplicationCommandType = (typeof APPLICATION_COMMANDS)[number];
