import type { TimelineEvent } from '../use-case';
import type { Attachment } from '../attachments/attachment';
import { eventDetail } from './event-details';

/** How loud an event speaks: what goes wrong, what goes well, what merely happens, what the clockwork does. */
export type Tone = 'bad' | 'good' | 'plain' | 'quiet';

/** One event as it is told. */
export interface StoryStep {
  readonly seq: number;
  readonly at: string;
  readonly tone: Tone;
  readonly label: string;
  /** Who did it: `东湖社区 · 李明(社区工作者)`, `诉求人`, or `系统`. */
  readonly who: string;
  readonly detail: string;
  readonly said: string | null;
  readonly attachments: readonly Attachment[];
}

interface Holder {
  readonly code: string;
  readonly name: string;
}

/** The time in which one organisation had the case; null before anybody did. */
export interface StoryChapter {
  readonly holder: Holder | null;
  readonly from: string;
  /** Null while it has the case still. */
  readonly to: string | null;
  /** How it came there: `派单`, `上报`, `交办`; empty for the first. */
  readonly how: string;
  readonly steps: readonly StoryStep[];
}

const TONES: Readonly<Record<string, Tone>> = {
  clock_warned: 'quiet',
  alarm_raised: 'quiet',
  progress_told: 'quiet',
  clocks_restated: 'quiet',
  callback_opened: 'quiet',
  archived: 'quiet',
  clock_breached: 'bad',
  escalated: 'bad',
  supervision_opened: 'bad',
  card_given: 'bad',
  reworked: 'bad',
  reopened: 'bad',
  urged: 'bad',
  result_submitted: 'good',
  result_approved: 'good',
  review_answered: 'good',
  closed: 'good',
};

/** What residents do themselves; the rest of their step follows from it by rule, such as a dispatch at once. */
const DONE_BY_RESIDENTS = new Set(['registered', 'supplemented', 'review_answered', 'withdrawn', 'reopened']);

/** The end of a window is no lateness; the API says so by its words. */
const WINDOW_ENDED = /期满$/;

/** Tells a case as chapters, one for each organisation that had it, oldest first. */
export function tellStory(events: readonly TimelineEvent[]): readonly StoryChapter[] {
  const chapters: (Omit<StoryChapter, 'to' | 'steps'> & { steps: StoryStep[] })[] = [];
  for (const event of events) {
    const holder = newHolder(event);
    const last = chapters.at(-1);
    if (!last || (holder && holder.code !== last.holder?.code)) {
      chapters.push({ holder, from: event.at, how: holder ? event.label : '', steps: [] });
    }
    chapters.at(-1)?.steps.push(stepOf(event));
  }
  return chapters.map((chapter, n) => ({ ...chapter, to: chapters[n + 1]?.from ?? null }));
}

function newHolder({ facts }: TimelineEvent): Holder | null {
  const lead = facts['lead'] ?? facts['org'];
  return typeof lead === 'object' && lead !== null ? (lead as Holder) : null;
}

function stepOf(event: TimelineEvent): StoryStep {
  const { seq, at, label, type, text } = event;
  const tone = WINDOW_ENDED.test(label) ? 'quiet' : (TONES[type] ?? 'plain');
  return {
    seq,
    at,
    tone,
    label,
    who: whoDid(event),
    detail: eventDetail(event),
    said: text,
    attachments: event.attachments,
  };
}

function whoDid({ actor, type }: TimelineEvent): string {
  if (actor.kind === 'system') return '系统';
  if (actor.kind === 'resident') return DONE_BY_RESIDENTS.has(type) ? '诉求人' : '系统(自动)';
  const person = actor.name
    ? `${actor.name}${actor.roleLabel ? `(${actor.roleLabel})` : ''}`
    : actor.roleLabel;
  return [actor.organisation?.name, person].filter(Boolean).join(' · ');
}
