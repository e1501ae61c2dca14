/** An event as it lies in its table, with what its clock changes say about due instants. */
export interface PlainEvent {
  readonly seq: number;
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly body: PlainBody;
  /** Every due instant that the event gave to a clock, in order. */
  readonly dues: readonly PlainDue[];
}

export interface PlainDue {
  readonly key: string;
  /** Kind and organisation are known where a clock starts. */
  readonly kind: string | null;
  readonly org: string | null;
  readonly dueAt: number;
}

/** What the bodies of events hold, as far as sets ask for it. */
export interface PlainBody {
  readonly deskOrgId?: string;
  readonly dispatcherOrgId?: string;
  readonly lead?: { readonly id: string };
  readonly org?: { readonly id: string };
  readonly orgId?: string;
  readonly code?: string;
  readonly ground?: string;
  readonly colour?: string;
  readonly cause?: string;
  readonly clock?: string;
  readonly automatic?: boolean;
  readonly upheld?: boolean;
  readonly granted?: boolean;
  readonly rated?: boolean;
  readonly answer?: { readonly solved: string; readonly satisfaction: string };
  readonly streetOrgId?: string;
  readonly departments?: readonly { readonly orgId: string }[];
  readonly department?: { readonly orgId: string };
  readonly level?: string;
  readonly solved?: boolean;
  readonly needed?: boolean;
  readonly rightDepartments?: boolean;
}

/** A fact as it should be stored. */
export interface PlainFact {
  readonly set: string;
  readonly no: number;
  readonly at: number;
  until: number | null;
  readonly org: string;
  readonly amount: number;
  readonly why: number;
}

/** Collects facts and numbers them, set by set. */
export class PlainFacts {
  readonly all: PlainFact[] = [];
  private readonly counts = new Map<string, number>();

  add(
    set: string,
    at: number,
    org: string,
    why: number,
    more: { no?: number; amount?: number } = {},
  ): PlainFact {
    const count = (this.counts.get(set) ?? 0) + 1;
    this.counts.set(set, count);
    const fact = { set, no: more.no ?? count, at, until: null, org, amount: more.amount ?? 1, why };
    this.all.push(fact);
    return fact;
  }

  count(set: string): number {
    return this.counts.get(set) ?? 0;
  }
}

/** The set for a level of satisfaction, if there is one. */
export function plainSatisfaction(level: string, satisfied: string, basically: string): string | null {
  if (level === 'satisfied' || level === 'very_satisfied') return satisfied;
  return level === 'basically_satisfied' ? basically : null;
}
