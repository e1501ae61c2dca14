import {
  CaseDriver,
  type CaseDetail,
  type StaffTeam,
  type SuqiuClient,
  type TimelineItem,
  type WhistleDetail,
} from '@suqiu/client';
import { CENTRE, DISTRICT, districtBodyCode, inventedName, inventedPhone } from '@suqiu/demo';
import { Satisfaction, Solved, type ReviewAnswer } from '@suqiu/domain';
import type { CaseStory } from './case-story';
import { Handling } from './handling';
import type { SourceCase } from './source-case';

/** A case after its whole life, as the district sees it. */
export interface CaseRecord {
  readonly source: SourceCase;
  readonly story: CaseStory;
  readonly answer: ReviewAnswer;
  readonly detail: CaseDetail;
  readonly timeline: readonly TimelineItem[];
  readonly whistles: readonly WhistleDetail[];
}

/** The resident's judgement. Where the document tells none, its good end is taken for solved and satisfied. */
export function answerTold({ satisfaction }: SourceCase): ReviewAnswer {
  return {
    solved: Solved.solved,
    satisfaction: satisfaction === '非常满意' ? Satisfaction.verySatisfied : Satisfaction.satisfied,
  };
}

/** One source case to run. `number` tells the petitioners apart; `name` is the beginning of every key. */
export interface CaseRun {
  readonly source: SourceCase;
  readonly story: CaseStory;
  readonly number: number;
  readonly name: string;
}

/** Files a source case, lets its staff handle it and its resident judge it, and reads it back. */
export async function runCase(
  client: SuqiuClient,
  team: StaffTeam,
  { source, story, number, name }: CaseRun,
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
    petitioner: { name: inventedName(number), phone: inventedPhone(number) },
  };
  const drive = await CaseDriver.file(client, team, report, name);
  const around = {
    community,
    street: story.street,
    district: DISTRICT.code,
    centre: districtBodyCode(CENTRE.code),
  };
  await story.handle(new Handling(drive, team, name, source, around));
  const answer = answerTold(source);
  await drive.staff({ org: around.centre }, 'record-callback', { outcome: 'reached', answer });
  const district = await team.of(around.district, 'district_dispatcher');
  const { caseNo } = drive.receipt;
  const detail = await district.read(caseNo);
  return {
    source,
    story,
    answer,
    detail,
    timeline: await district.timeline(caseNo),
    whistles: await Promise.all(detail.whistles.map(({ whistleNo }) => district.whistles().read(whistleNo))),
  };
}
