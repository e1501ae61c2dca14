import { Injectable } from '@nestjs/common';
import { DEPARTMENT_STATUSES, DepartmentStatus, WhistleStatus } from '@suqiu/domain';
import { COUNTED_AT_MOST, countView } from '../../cases/case-count.view';
import { labelOf } from '../../labels/labels';
import type { OrganisationTree } from '../../organisations/organisation-tree';
import { isoOf } from '../../validation/iso';
import { WhistleListQuery, type WhistleListRow } from '../../whistles/reading/whistle-list.query';
import type { ScreenWhistlesView, ScreenWhistleView } from './screen-feed.view';
import type { ScreenUnit } from './screen-unit';
import { ScreenWhistlesQuery } from './screen-whistles.query';

/** What a wall can show; it turns its pages. */
const SHOWN = 12;

const ARRIVED: readonly DepartmentStatus[] = [DepartmentStatus.arrived, DepartmentStatus.done];
/** Let go, or never meant: they are not waited for. */
const GONE: readonly DepartmentStatus[] = [DepartmentStatus.released, DepartmentStatus.excused];

/** Counts the whistles under way, as their board would, and how the departments report in. */
@Injectable()
export class ScreenWhistles {
  constructor(
    private readonly lists: WhistleListQuery,
    private readonly departments: ScreenWhistlesQuery,
  ) {}

  async read({ organisation, streetId, tree }: ScreenUnit): Promise<ScreenWhistlesView> {
    const box = streetId === null ? 'district' : 'street';
    const blown = { box, orgId: organisation.id, statuses: [WhistleStatus.blown], lateOnly: false } as const;
    const most = COUNTED_AT_MOST + 1;
    const [underWay, late, rows, statuses] = await Promise.all([
      this.lists.count(blown, most),
      this.lists.count({ ...blown, lateOnly: true }, most),
      this.lists.page({ ...blown, after: null, limit: SHOWN }),
      this.departments.departments(box, organisation.id),
    ]);
    const counts = new Map(statuses.map(({ status, count }) => [status, count]));
    return {
      underWay: countView(underWay),
      late: countView(late),
      departments: DEPARTMENT_STATUSES.map((status) => ({
        status,
        label: labelOf('departmentStatus', status),
        count: counts.get(status) ?? 0,
      })),
      items: rows.map((row) => itemOf(row, tree)),
    };
  }
}

/** Only what can hang on a wall: why it was blown is not. */
function itemOf(
  { kindName, streetId, late, blownAt, departments }: WhistleListRow,
  tree: OrganisationTree,
): ScreenWhistleView {
  const summoned = departments.filter(({ status }) => !GONE.includes(status));
  return {
    kind: kindName,
    street: tree.byId(streetId)?.name ?? '',
    late,
    blownAt: isoOf(blownAt),
    summoned: summoned.length,
    arrived: summoned.filter(({ status }) => ARRIVED.includes(status)).length,
    done: summoned.filter(({ status }) => status === DepartmentStatus.done).length,
  };
}
