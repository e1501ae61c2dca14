import type { TimelineEvent } from '../use-case';

/** A photo or document, without its bytes: an image is shown, a document is only handed out. */
export type Attachment = TimelineEvent['attachments'][number];

/** Where the bytes of an attachment are; the browser sends session and role along. */
export function attachmentAddress(caseNo: string, { id }: Pick<Attachment, 'id'>): string {
  return `/api/v1/cases/${encodeURIComponent(caseNo)}/attachments/${id}`;
}

const KILO = 1_024;

/** The size of a file as people read it. */
export function sizeText(bytes: number): string {
  const kilobytes = bytes / KILO;
  if (kilobytes < KILO) return `${Math.max(1, Math.round(kilobytes))} kB`;
  return `${(kilobytes / KILO).toFixed(1)} MB`;
}

/** Photos of the matter before and after it was handled. */
export interface BeforeAndAfter {
  readonly before: readonly Attachment[];
  readonly after: readonly Attachment[];
}

/** What comes before anybody handled the case, and what came with its latest result; null unless there are both. */
export function beforeAndAfter(events: readonly TimelineEvent[]): BeforeAndAfter | null {
  const photos = (some: readonly TimelineEvent[]) =>
    some.flatMap(({ attachments }) => attachments).filter(({ kind }) => kind === 'image');
  const before = photos(events.filter(({ actor }) => actor.kind === 'resident'));
  const result = events.findLast(({ type }) => type === 'result_submitted');
  const after = photos(result ? [result] : []);
  return before.length > 0 && after.length > 0 ? { before, after } : null;
}
