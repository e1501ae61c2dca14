import type { Actor, Instant } from '@suqiu/domain';

/** An event as every journal keeps it. What it says, and what it does to clocks, differs by kind of journal. */
export interface JournalEvent<Body extends { readonly type: string }, Stamp> {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly textId: string | null;
  readonly ruleVersion: string;
  readonly body: Body;
  readonly clocks: readonly Stamp[];
}

/** The tables in which the lives of one kind are written down. */
export interface JournalTables {
  readonly rows: 'grievances' | 'whistles';
  readonly events: 'grievance_events' | 'whistle_events';
  readonly commands: 'processed_commands' | 'whistle_commands';
  /** The column that names the row in the other tables. */
  readonly idColumn: 'grievance_id' | 'whistle_id';
  /** The same in what hashes cover. */
  readonly idName: 'grievanceId' | 'whistleId';
}

/**
 * The lives of one kind: a row for each, its numbered and chained events, and the commands that they came of. The
 * protocol is the same for all kinds; the rows, and what else a step writes, are not.
 */
export interface Journal<State, Body extends { readonly type: string }, Stamp> extends JournalTables {
  /** The state that events lead to; null where there are none. */
  readonly fold: (events: readonly JournalEvent<Body, Stamp>[]) => State | null;
}
