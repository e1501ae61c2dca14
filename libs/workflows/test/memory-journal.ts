import { ApplicationFailure } from '@temporalio/common';
import { LedgerFailure } from '../src/messages';

/** One step as a process asks for it. */
export interface MemoryStep<Draft> {
  readonly id: string;
  readonly fromSeq: number;
  readonly drafts: readonly Draft[];
}

/** The rules by which the events of one kind are numbered, stamped and folded. */
export interface JournalRules<State, Draft, Event> {
  readonly stamp: (state: State, drafts: readonly Draft[]) => Event[];
  readonly fold: (events: readonly Event[]) => State | null;
}

/** The events of one kind in memory, with the troubles that a real storage has. */
export class MemoryJournal<State, Draft, Event extends { readonly body: { readonly type: string } }> {
  private readonly lives = new Map<string, readonly Event[]>();
  /** Times that recording fails before it works again, as in an outage. */
  failures = 0;
  /** Times that a step is written and then broken off before it is answered. */
  forgetsToAnswer = 0;

  constructor(private readonly rules: JournalRules<State, Draft, Event>) {}

  begin(id: string, events: readonly Event[]): State {
    this.lives.set(id, events);
    return this.stateOf(id);
  }

  events(id: string): readonly Event[] {
    return this.lives.get(id) ?? [];
  }

  /** The events' types in order. */
  story(id: string): string[] {
    return this.events(id).map((event) => event.body.type);
  }

  /** The fold of the events, or null when there are none. */
  load(id: string): State | null {
    return this.rules.fold(this.events(id));
  }

  stateOf(id: string): State {
    const state = this.load(id);
    if (state === null) throw new Error(`storage does not know ${id}`);
    return state;
  }

  /** Forgets the newest events, as a database restored to an earlier instant would. */
  restoreTo(id: string, seq: number): void {
    this.lives.set(id, this.events(id).slice(0, seq));
  }

  record({ id, fromSeq, drafts }: MemoryStep<Draft>): { readonly events: readonly Event[] } {
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('storage is away');
    }
    const known = this.events(id);
    if (known.length < fromSeq) throw ApplicationFailure.nonRetryable('behind', LedgerFailure.behind);
    if (known.length > fromSeq) return { events: known.slice(fromSeq) };
    const events = this.rules.stamp(this.stateOf(id), drafts);
    this.lives.set(id, [...known, ...events]);
    if (this.forgetsToAnswer > 0) {
      this.forgetsToAnswer -= 1;
      throw new Error('broken off');
    }
    return { events };
  }
}
