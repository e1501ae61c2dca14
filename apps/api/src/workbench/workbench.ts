import { Injectable } from '@nestjs/common';
import { countersOf, workOf, type Counter, type StaffRole } from '@suqiu/domain';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import type { ActingStaff } from '../access/principal';
import type { CaseCountView } from '../cases/case-count.view';
import type { CaseItemView } from '../cases/case-item.view';
import { CaseFilterDto, CaseListDto } from '../cases/case-list.dto';
import { CaseListService } from '../cases/case-list.service';
import { labelOf } from '../labels/labels';
import { WhistleListDto } from '../whistles/reading/whistle-list.dto';
import { WhistleLists } from '../whistles/reading/whistle-lists';
import { counterQuery } from './counter-query';
import type { WorkbenchView } from './workbench.view';

/** How many of the most pressing cases a workbench shows. */
const SHOWN_NEXT = 10;

/** From which list a workbench shows the most pressing: one's own, all that one watches over, or what is to be called back. */
const NEXT: Readonly<Record<ReturnType<typeof workOf>, (role: StaffRole) => string | null>> = {
  own: () => 'holder=mine',
  all: () => '',
  calls: (role) => addressOf(countersOf(role)[0]),
  none: () => null,
};

/** Counts what waits for a role, and shows what comes first. */
@Injectable()
export class Workbench {
  constructor(
    private readonly cases: CaseListService,
    private readonly whistles: WhistleLists,
  ) {}

  /** Every counter is the count of the list that it names, read as that list reads its address. */
  async of(staff: ActingStaff): Promise<WorkbenchView> {
    const { role } = staff.acting;
    const asOf = new Date().toISOString();
    const counters = countersOf(role);
    const counts = await this.countsOf(staff, counters);
    const next = NEXT[workOf(role)](role);
    return {
      counters: counters.map((counter, index) => ({
        code: counter.code,
        label: labelOf('counter', counter.code),
        ...(counts[index] as CaseCountView),
        query: `/${counter.of}?${addressOf(counter)}`,
      })),
      next: next === null ? [] : await this.firstOf(staff, next),
      nextQuery: next === null ? null : `/cases?${next}`,
      asOf,
    };
  }

  private async countsOf(staff: ActingStaff, counters: readonly Counter[]): Promise<CaseCountView[]> {
    const ofCases = counters.filter(({ of }) => of === 'cases');
    const asked = ofCases.map((counter) => readAs(CaseFilterDto, addressOf(counter)));
    const counted = await this.cases.counts(staff, asked);
    const counts: CaseCountView[] = [];
    for (const counter of counters) {
      const known = counted[ofCases.indexOf(counter)];
      counts.push(known ?? (await this.whistles.count(staff, readAs(WhistleListDto, addressOf(counter)))));
    }
    return counts;
  }

  private async firstOf(staff: ActingStaff, query: string): Promise<readonly CaseItemView[]> {
    const asked = readAs(CaseListDto, `${query}&limit=${SHOWN_NEXT}`);
    return (await this.cases.page(staff, asked)).items;
  }
}

/** The query string with the commas of its lists left readable. */
function addressOf(counter: Counter | undefined): string {
  return counter === undefined ? '' : counterQuery(counter).toString().replaceAll('%2C', ',');
}

/** What the list makes of its query string. */
function readAs<T extends object>(shape: ClassConstructor<T>, query: string): T {
  return plainToInstance(shape, Object.fromEntries(new URLSearchParams(query)));
}
