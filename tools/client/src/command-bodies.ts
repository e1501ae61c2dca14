import type {
  CallbackOutcome,
  ContactChannel,
  EmergencyService,
  Limit,
  NonAcceptanceCode,
  PauseReason,
  ResultOutcome,
  ReviewAnswer,
  Urgency,
} from '@suqiu/domain';

interface Words {
  readonly text: string;
}
interface MaybeWords {
  readonly text?: string;
}
interface Target {
  readonly orgCode: string;
}
type Nothing = Readonly<Record<string, never>>;

/** The body of each staff command, by the last part of its address. `text` is the person's own words. */
export interface CommandBodies {
  accept: Nothing;
  refuse: { readonly code: NonAcceptanceCode } & MaybeWords;
  'transfer-emergency': { readonly service: EmergencyService };
  'answer-on-spot': Words;
  classify: { readonly categoryCode: string; readonly urgency: Urgency };
  merge: { readonly intoCaseNo: string };
  dispatch: Target & MaybeWords;
  'hand-down': Target & Words;
  sign: Nothing;
  'record-contact': { readonly channel: ContactChannel } & MaybeWords;
  'add-note': Words & { readonly shownToResident: boolean };
  'reach-milestone': { readonly milestone: string } & Words;
  'add-assist': Target & Words;
  'state-interim': Words;
  'reply-assist': Words;
  'release-assist': Target;
  'request-return': Words;
  'rule-return': { readonly upheld: boolean; readonly orgCode?: string } & Words;
  escalate: Words;
  'submit-result': { readonly outcome: ResultOutcome; readonly toldBy?: ContactChannel } & Words;
  'record-feedback': { readonly channel: ContactChannel };
  'review-result': { readonly approved: boolean } & MaybeWords;
  'record-callback': { readonly outcome: CallbackOutcome; readonly answer?: ReviewAnswer } & MaybeWords;
  'request-extension': { readonly by: Limit; readonly legalBasis: string } & Words;
  'decide-extension': { readonly granted: boolean } & MaybeWords;
  'request-pause': { readonly reason: PauseReason } & Words;
  'decide-pause': { readonly granted: boolean } & MaybeWords;
  resume: MaybeWords;
  'request-account': { readonly expectedAt: string; readonly leader: string } & Words;
  'decide-account': { readonly granted: boolean } & MaybeWords;
  'review-account': Words;
  'take-off-account': Words;
  'request-termination': { readonly ground: NonAcceptanceCode | 'not_cooperating' } & Words;
  'decide-termination': { readonly granted: boolean } & MaybeWords;
  supervise: { readonly kind: 'leader' | 'key'; readonly level: number } & Words;
  'answer-supervision': { readonly no: number } & Words;
  'close-supervision': { readonly no: number } & MaybeWords;
  urge: MaybeWords;
  'answer-card': Words;
  supplement: Words;
  withdraw: MaybeWords;
  reopen: Words;
}

export type CommandName = keyof CommandBodies;
