import { Injectable } from '@nestjs/common';
import { GrievanceStatus, GRIEVANCE_STATUSES, hasEnded, Light } from '@suqiu/domain';
import { COUNTED_AT_MOST, countView } from '../../cases/case-count.view';
import type { CaseFilter } from '../../cases/case-filter';
import { CaseListQuery } from '../../cases/case-list.query';
import { CaseMark } from '../../cases/case-mark';
import type { ScreenCasesView } from './screen-feed.view';
import type { ScreenUnit } from './screen-unit';

/** The lights from the most pressing to the calmest. */
const LIGHTS = [Light.red, Light.orange, Light.yellow, Light.green, Light.grey] as const;

/** What still has to be done: a closed case only waits for the end of the time in which it may be opened again. */
const IN_HAND = GRIEVANCE_STATUSES.filter((status) => !hasEnded(status) && status !== GrievanceStatus.closed);

/** Counts what an organisation has in hand, as its work list would. */
@Injectable()
export class ScreenCases {
  constructor(private readonly cases: CaseListQuery) {}

  async read({ organisation }: ScreenUnit): Promise<ScreenCasesView> {
    const anything = everythingOf(organisation.id);
    const filters: CaseFilter[] = [
      ...LIGHTS.map((light) => ({ ...anything, statuses: IN_HAND, lights: [light] })),
      { ...anything, marks: [CaseMark.supervised] },
      { ...anything, marks: [CaseMark.callbackOpen] },
    ];
    const counts = await this.cases.counts(filters, COUNTED_AT_MOST + 1);
    const view = (index: number) => countView(counts[index] ?? 0);
    const lights = LIGHTS.map((light, index) => ({ light, ...view(index) }));
    return {
      inHand: {
        count: lights.reduce((sum, { count }) => sum + count, 0),
        capped: lights.some(({ capped }) => capped),
      },
      lights,
      supervised: view(LIGHTS.length),
      toCallBack: view(LIGHTS.length + 1),
    };
  }
}

/** All that an organisation sees: what is against itself is not counted for it either. */
function everythingOf(orgId: string): CaseFilter {
  return {
    scope: { areaIds: [orgId], blindIds: [orgId] },
    statuses: null,
    level: null,
    lights: null,
    marks: [],
    urgencies: null,
    leadIds: null,
    holding: null,
    categories: null,
    channel: null,
    streetId: null,
    communityId: null,
    dueBefore: null,
    registeredFrom: null,
    registeredTo: null,
    search: null,
  };
}
