import type { Actor, DomainError, Instant } from '@suqiu/domain';
import type { OutOfStep } from './patiently';
import type { ProcessStart } from './process.messages';

/** What every state says of itself. */
export interface Living<Status> {
  readonly seq: number;
  readonly status: Status;
}

/** Something that time alone brings about. */
export interface Due {
  readonly clockKey: string;
  readonly phase: 'warn' | 'due';
  readonly at: Instant;
}

/** The types that belong to one kind of process. */
export interface ProcessTypes {
  readonly State: Living<unknown>;
  readonly Command: { readonly type: string };
  readonly Facts: unknown;
  readonly Draft: unknown;
  readonly Event: unknown;
}

/** What a kind of process is, apart from how every process works: its rules, and where it writes. */
export interface ProcessKind<T extends ProcessTypes> {
  readonly decide: (
    state: T['State'],
    command: T['Command'],
    context: { readonly now: Instant; readonly actor: Actor; readonly facts: T['Facts'] },
  ) =>
    | { readonly ok: true; readonly events: readonly T['Draft'][] }
    | { readonly ok: false; readonly error: DomainError };
  readonly evolve: (state: T['State'] | null, event: T['Event']) => T['State'];
  readonly hasEnded: (state: T['State']) => boolean;
  /** The earliest of what time will bring about; null when only people can move it. */
  readonly nextDue: (state: T['State']) => Due | null;
  /** The command by which the process itself tells what time has brought about. */
  readonly dueCommand: (due: Due) => T['Command'];
  /** What a command of the process itself carries. */
  readonly noFacts: T['Facts'];
  readonly storage: {
    /** Writes a step; answers with the ledger's objection instead when storage knows another past. */
    readonly record: (step: {
      readonly id: string;
      readonly commandId: string;
      readonly fromSeq: number;
      readonly drafts: readonly T['Draft'][];
    }) => Promise<{ readonly events: readonly T['Event'][] } | OutOfStep>;
    /** Facts that only storage can give at that moment; null where those that come with the command are enough. */
    readonly freshFacts: (command: T['Command'], id: string) => Promise<T['Facts']> | null;
    /** The fold of the events, with the answers to the last commands as far as storage knows them; no snapshot: no such id. */
    readonly load: (id: string) => Promise<ProcessStart<T['State'], T['State']['status']>>;
  };
}
