import type { OrgName, StaffClient } from '@suqiu/client';
import { DISTRICT } from '@suqiu/demo';
import { setTimeout as pause } from 'node:timers/promises';
import { line } from '../columns';
import { DEPARTMENTS } from './parties';
import { aboutOf, newsOf, type WhistleRecord } from './whistle-record';

const LOOK_EVERY_MS = 300;
const PLACES = 26;
const HEADS = ['街道和区', '城管(牵头)', '公安', '市场监管', '诉求听到的'];
const OF_THE_CASE = HEADS.length - 1;

interface Step {
  readonly at: string;
  readonly column: number;
  readonly text: string;
}

/**
 * Prints each recorded step in the column of who it is about, as it comes, until the ratings are over and the case has
 * heard of the closing. Answers with what was recorded; gives up after `patienceMs` with what there is.
 */
export async function watchWhistle(
  viewer: StaffClient,
  { whistleNo, caseNo }: { readonly whistleNo: string; readonly caseNo: string },
  patienceMs: number,
): Promise<WhistleRecord> {
  const begin = Date.now();
  console.log(line(null, HEADS, PLACES));
  const shown = { whistle: 0, heard: 0 };
  for (;;) {
    const record = await look(viewer, whistleNo, caseNo);
    const fresh = { whistle: record.whistle.slice(shown.whistle), heard: record.heard.slice(shown.heard) };
    for (const { at, column, text } of stepsOf(fresh)) {
      const seconds = Math.max(0, (Date.parse(at) - begin) / 1000);
      console.log(
        line(
          seconds,
          HEADS.map((_, index) => (index === column ? text : '')),
          PLACES,
        ),
      );
    }
    shown.whistle = record.whistle.length;
    shown.heard = record.heard.length;
    if (isOver(record) || Date.now() - begin > patienceMs) return record;
    await pause(LOOK_EVERY_MS);
  }
}

async function look(viewer: StaffClient, whistleNo: string, caseNo: string): Promise<WhistleRecord> {
  const [whistle, ofCase] = await Promise.all([
    viewer.whistles().timeline(whistleNo),
    viewer.timeline(caseNo),
  ]);
  return { whistle, heard: ofCase.filter(({ type }) => type === 'whistle_reported') };
}

function isOver({ whistle, heard }: WhistleRecord): boolean {
  const hasEnded = whistle.some(({ type }) => type === 'rating_ended');
  return hasEnded && heard.some(({ facts }) => newsOf(facts) === 'closed');
}

/** All steps in their order, each in the column of the department that it is about. */
function stepsOf({ whistle, heard }: WhistleRecord): Step[] {
  const own = whistle.map((item): Step => {
    const by = item.actor.kind === 'system' ? '⏱' : nameOf(item.actor.organisation);
    const column = DEPARTMENTS.findIndex((department) => department === aboutOf(item)) + 1;
    return { at: item.at, column, text: column === 0 || by === '⏱' ? `${item.label} (${by})` : item.label };
  });
  const ofCase = heard.map(({ at, label }): Step => ({ at, column: OF_THE_CASE, text: label }));
  return [...own, ...ofCase].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The name that people use within the district: without the district's own. */
function nameOf(organisation: OrgName | null): string {
  const name = organisation?.name ?? '';
  return name === DISTRICT.name ? name : name.replace(DISTRICT.name, '');
}
