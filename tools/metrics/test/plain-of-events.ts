import type { PlainBody, PlainEvent } from '../src/plain/plain-event';

interface AnyEvent {
  readonly seq: number;
  readonly at: number;
  readonly body: { readonly type: string };
  readonly clocks: readonly object[];
}

interface AnyStamp {
  readonly key: string;
  readonly kind?: string;
  readonly orgId?: string | null;
  readonly dueAt?: number;
}

/** Events of the rules as the plain reading finds them in their table. */
export function plainEvents(events: readonly AnyEvent[]): PlainEvent[] {
  return events.map(({ seq, at, body, clocks }) => ({
    seq,
    at,
    type: body.type,
    body: body as PlainBody,
    dues: (clocks as readonly AnyStamp[]).flatMap(({ key, kind = null, orgId = null, dueAt }) =>
      dueAt === undefined ? [] : [{ key, kind, org: orgId, dueAt }],
    ),
  }));
}
