import type { DomainErrorCode, GrievanceState } from '@suqiu/domain';
import type { CommandAnswer, CommandMessage, HumanCommandType } from '@suqiu/workflows/messages';

/** Injection token of the {@link CaseGateway}. */
export const CASE_GATEWAY = Symbol('CaseGateway');

/** A command on its way to the process of its case. */
export interface CommandDispatch {
  readonly grievanceId: string;
  readonly type: HumanCommandType;
  readonly message: CommandMessage;
  /** Whether storage says that the process was started. */
  readonly started: boolean;
  /** The state to start the process from, asked for only where it does not run. */
  readonly snapshot: () => Promise<GrievanceState | null>;
}

/** What became of a command. */
export type CommandOutcome =
  | { readonly kind: 'done'; readonly answer: CommandAnswer }
  | {
      readonly kind: 'refused';
      readonly code: DomainErrorCode;
      readonly details: Readonly<Record<string, unknown>>;
    }
  /** The case has moved on from the version that the command was given against; `seq` is where it is. */
  | { readonly kind: 'stale'; readonly seq: number }
  /** Nobody can say yet: the same command id may be sent again and gets the one outcome. */
  | { readonly kind: 'pending'; readonly cause: unknown };

/** The one way from the API to the processes. */
export interface CaseGateway {
  send(dispatch: CommandDispatch): Promise<CommandOutcome>;
  /** Whether the Temporal server answers now. */
  answers(): Promise<boolean>;
}
