import type { Report } from '@suqiu/client';
import { Urgency } from '@suqiu/domain';
import { STREETS } from '../district/places';
import { inventedName, inventedPhone } from '../staff/invented-names';
import { COMMUNITY_MATTERS } from './community-matters';
import type { Matter } from './matter';
import { DEPARTMENT_MATTERS, DESK_MATTERS, DRILL_MATTERS, STREET_MATTERS } from './other-matters';
import type { StoryName } from './stories';

/** One case of the demonstration: what is filed, for which street, and what happens to it. */
export interface DemoCase {
  /** Names the case to the API for ever: filing it again gives the same case. */
  readonly name: string;
  readonly street: string;
  readonly matter: Matter;
  readonly report: Report;
  readonly story: StoryName;
}

type Plan = readonly [matters: readonly Matter[], count: number, story: StoryName, urgency?: Urgency];

/**
 * How many cases go which way. The drills show the lights: yellow, orange and red within half a minute, by the rules that
 * the pack `generic` has for exercises.
 */
const PLANS: readonly Plan[] = [
  [DESK_MATTERS, 3, 'untouched', Urgency.emergency],
  [DESK_MATTERS, 3, 'untouched', Urgency.urgent],
  [DESK_MATTERS, 2, 'untouched'],
  [DESK_MATTERS, 3, 'accepted'],
  [DESK_MATTERS, 2, 'dispatchedByDesk'],
  [DESK_MATTERS, 2, 'answeredOnSpot'],
  [COMMUNITY_MATTERS, 8, 'untouched'],
  [DEPARTMENT_MATTERS, 4, 'untouched'],
  [STREET_MATTERS, 2, 'untouched'],
  [COMMUNITY_MATTERS, 5, 'signed'],
  [COMMUNITY_MATTERS, 4, 'contacted'],
  [DEPARTMENT_MATTERS, 3, 'working'],
  [COMMUNITY_MATTERS, 4, 'working'],
  [STREET_MATTERS, 2, 'working'],
  [COMMUNITY_MATTERS, 2, 'supplemented'],
  [COMMUNITY_MATTERS, 2, 'helped'],
  [COMMUNITY_MATTERS, 2, 'helpGiven'],
  [COMMUNITY_MATTERS, 3, 'escalated'],
  [COMMUNITY_MATTERS, 2, 'escalatedTwice'],
  [COMMUNITY_MATTERS, 1, 'handedDown'],
  [COMMUNITY_MATTERS, 2, 'returning'],
  [DEPARTMENT_MATTERS, 1, 'returning'],
  [COMMUNITY_MATTERS, 1, 'returned'],
  [COMMUNITY_MATTERS, 1, 'returnRejected'],
  [COMMUNITY_MATTERS, 2, 'extending'],
  [COMMUNITY_MATTERS, 2, 'terminating'],
  [COMMUNITY_MATTERS, 3, 'resulted'],
  [DEPARTMENT_MATTERS, 2, 'resulted'],
  [COMMUNITY_MATTERS, 3, 'calledBack'],
  [DEPARTMENT_MATTERS, 1, 'calledBack'],
  [COMMUNITY_MATTERS, 1, 'notReached'],
  [COMMUNITY_MATTERS, 1, 'callbackRefused'],
  [COMMUNITY_MATTERS, 3, 'sentBack'],
  [COMMUNITY_MATTERS, 1, 'sentBackTwice'],
  [COMMUNITY_MATTERS, 3, 'closed'],
  [DEPARTMENT_MATTERS, 1, 'closed'],
  [COMMUNITY_MATTERS, 1, 'reopened'],
  [DRILL_MATTERS, 3, 'untouched'],
  [DESK_MATTERS, 1, 'refused'],
  [DESK_MATTERS, 1, 'transferred', Urgency.emergency],
  [COMMUNITY_MATTERS, 1, 'merged'],
  [COMMUNITY_MATTERS, 1, 'terminated'],
  [COMMUNITY_MATTERS, 1, 'withdrawn'],
];

/** Every estate with the codes and names around it, one community after the other. */
const PLACES = STREETS.flatMap((street) =>
  street.communities.flatMap((community) =>
    community.estates.map(([, estate]) => ({
      street: street.code,
      communityCode: `${street.code}-${community.code}`,
      around: `${street.name}${community.name}${estate}`,
    })),
  ),
);

/** Steps through the places without regard to their order, so that neighbours in the list live apart. */
const PLACE_STRIDE = 7;
const CHANNELS = ['web', 'wechat', 'hotline', 'visit', 'patrol'] as const;

/** The cases of the demonstration, always the same in the same order. */
export function demoCases(): DemoCase[] {
  const taken = new Map<readonly Matter[], number>();
  return PLANS.flatMap((plan) => Array.from({ length: plan[1] }, () => plan)).map((plan, index) => {
    const [matters, , story, urgency] = plan;
    const turn = taken.get(matters) ?? 0;
    taken.set(matters, turn + 1);
    const matter = matters[turn % matters.length]!;
    const place = PLACES[(index * PLACE_STRIDE) % PLACES.length]!;
    return {
      name: caseName(index),
      street: place.street,
      matter,
      report: reportOf(matter, place, index, urgency),
      story,
    };
  });
}

function caseName(index: number): string {
  return `demo-${String(index + 1).padStart(3, '0')}`;
}

function reportOf(
  { category, requestType, title, text }: Matter,
  place: (typeof PLACES)[number],
  index: number,
  urgency: Urgency | undefined,
): Report {
  const address = `${place.around}${(index % 12) + 1}栋${(index % 4) + 1}单元`;
  return {
    categoryCode: category,
    requestType,
    title,
    description: text,
    channel: CHANNELS[index % CHANNELS.length]!,
    ...(urgency && { urgency }),
    place: { address, communityCode: place.communityCode },
    petitioner: { name: inventedName(100 + index), phone: inventedPhone(index) },
  };
}
