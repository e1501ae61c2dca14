import { Injectable } from '@nestjs/common';
import { GrievanceStatus, GRIEVANCE_STATUSES, hasEnded, Light } from '@suqiu/domain';
import { COUNTED_AT_MOST, countView } from '../../cases/case-count.view';
import { EVERY_OPEN_CASE, type CaseFilter } from '../../cases/case-filter';
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

  async read({ organisation: { id } }: ScreenUnit): Promise<ScreenCasesView> {
    // What is against an organisation itself is not counted for it either.
    const anything = { ...EVERY_OPEN_CASE, scope: { areaIds: [id], blindIds: [id] } };
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
