import {
  CaseDriver,
  type CaseDetail,
  type StaffTeam,
  type SuqiuClient,
  type TimelineItem,
} from '@suqiu/client';
import { inventedName, inventedPhone } from '@suqiu/demo';
import { Satisfaction, Solved, type ReviewAnswer } from '@suqiu/domain';
import type { CaseStory } from './case-story';
import { Handling } from './handling';
import type { SourceCase } from './source-case';

const DISTRICT = 'yunze';

/** A case after its whole life, as the district sees it. */
export interface CaseRecord {
  readonly source: SourceCase;
  readonly story: CaseStory;
  readonly answer: ReviewAnswer;
  readonly detail: CaseDetail;
  readonly timeline: readonly TimelineItem[];
}

/** The resident's judgement. Where the document tells none, its good end is taken for solved and satisfied. */
export function answerTold({ satisfaction }: SourceCase): ReviewAnswer {
  return {
    solved: Solved.solved,
    satisfaction: satisfaction === '非常满意' ? Satisfaction.verySatisfied : Satisfaction.satisfied,
  };
}

/** Files a source case, lets its staff handle it and its resident judge it, and reads it back. */
export async function runCase(
  client: SuqiuClient,
  team: StaffTeam,
  source: SourceCase,
  story: CaseStory,
  name: string,
): Promise<CaseRecord> {
  const community = `${story.street}-${story.community}`;
  const report = {
    categoryCode: story.category,
    requestType: story.requestType,
    title: source.title,
    description: source.text,
    channel: story.channel,
    ...(story.urgency && { urgency: story.urgency }),
    place: { address: story.address, communityCode: community },
    petitioner: { name: inventedName(source.title.length), phone: inventedPhone(source.text.length) },
  };
  const drive = await CaseDriver.file(client, team, report, name);
  const around = { community, street: story.street, district: DISTRICT, centre: `${DISTRICT}-jsjb` };
  await story.handle(new Handling(drive, source, around));
  const answer = answerTold(source);
  await drive.staff({ org: around.centre }, 'record-callback', { outcome: 'reached', answer });
  const district = await team.of(DISTRICT, 'district_dispatcher');
  const { caseNo } = drive.receipt;
  return {
    source,
    story,
    answer,
    detail: await district.read(caseNo),
    timeline: await district.timeline(caseNo),
  };
}
