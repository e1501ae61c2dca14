/** A command as it goes out: again under the same key when nobody knows whether it arrived. */
export interface OutgoingCommand {
  /** The number of what it is given on. */
  readonly no: string;
  readonly command: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** The version that the person saw. */
  readonly seq: number;
}

/** What happened to something, as people are told it. */
export interface PastEvent {
  readonly seq: number;
  readonly at: string;
  readonly label: string;
  readonly actor: {
    readonly name: string | null;
    readonly organisation: { readonly name: string } | null;
  };
}

/** What a command led to. */
export interface CommandAnswer {
  readonly statusLabel: string;
}

/** A kind of thing that commands are given on: cases, or whistles. */
export interface SubjectKind {
  /** What it is called in sentences. */
  readonly word: string;
  /** How the keys begin under which that is kept which was read of one: this, and its number. */
  readonly queryKey: string;
  /** Gives a command. @throws ApiProblem, NetworkAway */
  give(outgoing: OutgoingCommand): Promise<CommandAnswer>;
  /** What happened to one after an event, oldest first. @throws ApiProblem, NetworkAway */
  since(no: string, seq: number): Promise<readonly PastEvent[]>;
}

/** One of them as the acting role sees it. */
export interface Shown {
  readonly seq: number;
  readonly allowedActions: readonly string[];
}
