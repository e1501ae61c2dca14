import type { Apply } from '../applications/use-applications';

/** What is known of an application before it is written. */
export type Begun = Partial<
  Pick<Apply, 'kind' | 'subject' | 'subjectNo' | 'family' | 'figure' | 'scheme' | 'period'>
>;

const PARTS = ['kind', 'subject', 'subjectNo', 'family', 'figure', 'scheme', 'period'] as const;

/** The form for an application that begins with what is known already. */
export function applyPath(begun: Begun = {}): string {
  const known = PARTS.flatMap((part) => (begun[part] ? [[part, begun[part]]] : []));
  return `/figures/applications/new?${new URLSearchParams(known)}`;
}

/** What an address of the form begins with. */
export function begunIn(search: URLSearchParams): Begun & Pick<Apply, 'kind' | 'subject'> {
  const known = Object.fromEntries(
    PARTS.flatMap((part) => {
      const value = search.get(part);
      return value ? [[part, value]] : [];
    }),
  ) as Begun;
  return {
    ...known,
    kind: known.kind === 'appeal' ? 'appeal' : 'exclusion',
    subject: known.subject === 'whistle' ? 'whistle' : 'case',
  };
}
