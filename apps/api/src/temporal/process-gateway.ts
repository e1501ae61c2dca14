import type {
  DomainErrorCode,
  GrievanceState,
  GrievanceStatus,
  WhistleState,
  WhistleStatus,
} from '@suqiu/domain';
import type {
  CommandMessage,
  HumanCommandType,
  HumanWhistleCommandType,
  WhistleCommandMessage,
} from '@suqiu/workflows/messages';

/** Injection token of the {@link ProcessGateway}. */
export const PROCESS_GATEWAY = Symbol('ProcessGateway');

/** What the messages of each kind of process are made of. */
interface Processes {
  readonly case: {
    readonly type: HumanCommandType;
    readonly message: CommandMessage;
    readonly state: GrievanceState;
    readonly status: GrievanceStatus;
  };
  readonly whistle: {
    readonly type: HumanWhistleCommandType;
    readonly message: WhistleCommandMessage;
    readonly state: WhistleState;
    readonly status: WhistleStatus;
  };
}

/** What has a process of its own. */
export type ProcessKind = keyof Processes;

/** What a process of a kind can be started from. */
export type ProcessState<Kind extends ProcessKind> = Processes[Kind]['state'];

/** A command on its way to the process of its case or whistle. */
export interface CommandDispatch<Kind extends ProcessKind = ProcessKind> {
  readonly kind: Kind;
  /** Id of the case or whistle. */
  readonly id: string;
  readonly type: Processes[Kind]['type'];
  readonly message: Processes[Kind]['message'];
  /** Whether storage says that the process was started. */
  readonly started: boolean;
  /** The state to start the process from, asked for only where it does not run. */
  readonly snapshot: () => Promise<ProcessState<Kind> | null>;
}

/** A refusal by a rule. */
export interface RefusedCommand {
  readonly code: DomainErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Where a case or whistle stands after a command. */
export interface ProcessAnswer<Kind extends ProcessKind = ProcessKind> {
  readonly seq: number;
  readonly status: Processes[Kind]['status'];
}

/** What became of a command. */
export type CommandOutcome<Kind extends ProcessKind = ProcessKind> =
  | { readonly kind: 'done'; readonly answer: ProcessAnswer<Kind> }
  | ({ readonly kind: 'refused' } & RefusedCommand)
  /** It has moved on from the version that the command was given against; `seq` is where it is. */
  | { readonly kind: 'stale'; readonly seq: number }
  /** Nobody can say yet: the same command id may be sent again and gets the one outcome. */
  | { readonly kind: 'pending'; readonly cause: unknown };

/** The one way from the API to the processes. */
export interface ProcessGateway {
  send<Kind extends ProcessKind>(dispatch: CommandDispatch<Kind>): Promise<CommandOutcome<Kind>>;
  /** Whether the Temporal server answers now. */
  answers(): Promise<boolean>;
}
