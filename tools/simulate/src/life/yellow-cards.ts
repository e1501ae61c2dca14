import { DAY_MS, type GrievanceState, type Instant } from '@suqiu/domain';

/** The yellow cards of every unit, as they are given; the simulation runs in the order of time. */
export class YellowCards {
  private readonly given = new Map<string, Instant[]>();

  add(orgId: string, at: Instant): void {
    const known = this.given.get(orgId);
    if (known === undefined) this.given.set(orgId, [at]);
    else known.push(at);
  }

  /** How many the unit that leads was given within the period of the case's rules. */
  ofLead({ lead, rules }: GrievanceState, now: Instant): number {
    const since = now - rules.cards.periodDays * DAY_MS;
    const known = lead === null ? undefined : this.given.get(lead.id);
    return known?.filter((at) => at > since).length ?? 0;
  }
}
