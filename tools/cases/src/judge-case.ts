import type { OrgName, TimelineItem } from '@suqiu/client';
import { organisationTree } from '@suqiu/demo';
import type { OrgLevel } from '@suqiu/domain';
import type { CaseRecord } from './run-case';

/** Clocks that measure a duty; windows of a right and waiting for the resident are none. */
const NO_DUTY = ['return_window', 'reopen_window', 'auto_close'];
const LEAD_EVENTS = ['dispatched', 'handed_down', 'escalated'];
const LEVEL_OF = new Map(organisationTree().map(({ code, level }) => [code, level]));

/** What a case came to, for the table. */
export interface Verdict {
  /** Steps that the document names, and how many of them are in the timeline. */
  readonly steps: { readonly told: number; readonly found: number };
  readonly levels: readonly OrgLevel[];
  readonly kept: number;
  readonly missed: number;
  /** A sentence for each way in which the case did not end as the document tells. */
  readonly deviations: readonly string[];
}

/** Compares a case's record with what its document tells. */
export function judgeCase(record: CaseRecord): Verdict {
  const duties = record.detail.clocks.filter(({ kind }) => !NO_DUTY.includes(kind));
  const missed = duties.filter(({ breachedAt }) => breachedAt !== null).length;
  const levels = levelsOf(record.timeline);
  const told = record.source.path?.length ?? 0;
  return {
    steps: { told, found: told - missingSteps(record).length },
    levels,
    kept: duties.length - missed,
    missed,
    deviations: [...endOf(record), ...wayOf(record, levels)],
  };
}

/** The end: closed, told, solved and rated as the document says. */
function endOf({ source, answer, detail, timeline }: CaseRecord): string[] {
  const judged = timeline.find(({ type }) => type === 'review_answered')?.facts.answer;
  return [
    ...unless(detail.status === 'closed', `it is ${detail.status}, not closed`),
    ...unless(has(timeline, 'feedback_recorded'), 'the resident was not told'),
    ...unless(JSON.stringify(judged) === JSON.stringify(answer), `it was judged ${JSON.stringify(judged)}`),
    ...unless(detail.reply?.startsWith(source.outcome) === true, 'the reply is not the outcome'),
  ];
}

/** The way: levels, steps, meetings and departments of the document. */
function wayOf(record: CaseRecord, levels: readonly OrgLevel[]): string[] {
  const { source, story, detail } = record;
  const meetings = notesOf(record).filter((note) => /^第\d+次会议/.test(note)).length;
  const silent = detail.assists.filter(({ repliedAt, formerLead }) => repliedAt === null && !formerLead);
  return [
    ...unless(levels.join() === story.levels.join(), `levels were ${levels.join(' → ')}`),
    ...missingSteps(record).map((step) => `step ${step} is missing`),
    ...unless(meetings >= (source.meetings_at_least ?? 0), `${meetings} meetings only`),
    ...summonsOf(record),
    ...silent.map(({ organisation }) => `${organisation.name} did not reply`),
  ];
}

/** The departments of the document came on site and did their part; the street closed the whistle, and both sides rated. */
function summonsOf({ story, whistles }: CaseRecord): string[] {
  const summoned = whistles.flatMap(({ departments }) => departments);
  const unserved = (story.summoned ?? []).filter((code) => {
    const department = summoned.find(({ organisation }) => organisation.code === code);
    return department?.status !== 'done' || department.arrival?.confirmed !== true;
  });
  return [
    ...unserved.map((code) => `${code} did not report in and do its part`),
    ...whistles.flatMap(({ whistleNo, status }) =>
      unless(status === 'rated', `the whistle ${whistleNo} is ${status}, not rated`),
    ),
  ];
}

/** Steps that the product has as such; the others are notes for now. */
const MECHANISMS: Readonly<Record<string, TimelineItem['type']>> = { 挂账: 'put_on_account' };

function missingSteps(record: CaseRecord): string[] {
  const notes = notesOf(record);
  const isDone = (step: string): boolean => {
    const mechanism = MECHANISMS[step];
    return mechanism === undefined
      ? notes.some((note) => note.includes(step))
      : has(record.timeline, mechanism);
  };
  return (record.source.path ?? []).filter((step) => !isDone(step));
}

function notesOf({ timeline }: CaseRecord): string[] {
  return timeline.flatMap(({ type, text }) => (type === 'noted' && text ? [text] : []));
}

function unless(holds: boolean, deviation: string): string[] {
  return holds ? [] : [deviation];
}

function has(timeline: readonly TimelineItem[], type: TimelineItem['type']): boolean {
  return timeline.some((item) => item.type === type);
}

/** The level of each lead, one after the other. */
function levelsOf(timeline: readonly TimelineItem[]): OrgLevel[] {
  return timeline
    .filter(({ type }) => LEAD_EVENTS.includes(type))
    .flatMap(({ facts }) => LEVEL_OF.get((facts.lead as OrgName).code) ?? []);
}
