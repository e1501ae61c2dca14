import type { ApplicationCommand, Instant, OrgRef, Reviewer, ReviewRules } from '@suqiu/domain';
import { MetricApplications, type Organisation } from '@suqiu/ledger';
import type { DataSource } from 'typeorm';
import type { Life } from '../life/life';
import type { World } from '../life/world';
import { WORDS } from '../words/words';
import { wishAbout, type Wish } from './wish';

/**
 * What units want to have taken out of the figures (剔除): noted while cases end, and applied for when the cases are there,
 * step by step as people would do it, at instants that have passed.
 */
export class Exclusions {
  private readonly wishes: Wish[] = [];
  private readonly share: number;

  constructor(
    private readonly world: World,
    private readonly rules: ReviewRules,
    private readonly plan: { readonly cases: number; readonly to: Instant },
  ) {
    const { share, atMost } = world.profile.exclusions;
    this.share = Math.min(share, atMost / plan.cases);
  }

  note(life: Life): void {
    const wish = wishAbout(life, this.world, this.share);
    if (wish !== null && (wish.instants[0] ?? 0) <= this.plan.to) this.wishes.push(wish);
  }

  /** Applies and decides. Answers with how many applications there are; those of the last days are still open. */
  async apply(dataSource: DataSource): Promise<number> {
    let made = 0;
    for (const wish of this.wishes) if (await this.carryThrough(dataSource, wish)) made += 1;
    return made;
  }

  private async carryThrough(dataSource: DataSource, wish: Wish): Promise<boolean> {
    const [appliedAt = 0, ...later] = wish.instants;
    let now = appliedAt;
    const applications = new MetricApplications(dataSource, () => now, wish.newId);
    const once = () => ({ scope: 'simulation', key: wish.newId(now), requestHash: 'simulated' });
    const above = this.above(wish.unit.id);
    const applicant = reviewerOf(this.world.staff.worker(wish.unit.id));
    if (applicant === null) return false;
    const { id } = await applications.apply({
      once: once(),
      draft: {
        kind: 'exclusion',
        reviewed: { kind: 'case', id: wish.caseId, partOrgId: null },
        family: wish.family,
        disputed: null,
        ground: wish.ground,
      },
      subjectNo: wish.caseNo,
      context: {
        by: applicant,
        unit: wish.unit,
        above,
        complainedOrgId: wish.complainedOrgId,
        rules: this.rules,
        countsForUnit: true,
        familiesOfFigure: [],
        periodEndsAt: null,
      },
      words: WORDS.exclusion,
    });
    for (const { by, command, at } of this.decisions(wish, above, later)) {
      if (at > this.plan.to) break;
      now = at;
      await applications.step({
        once: once(),
        id,
        command,
        by,
        rules: this.rules,
        words: WORDS.exclusionReview,
      });
    }
    return true;
  }

  /** Who decides what, as far as it goes: a step that does not agree is the last. */
  private decisions(wish: Wish, above: readonly OrgRef[], instants: readonly Instant[]): Decision[] {
    const decisions: Decision[] = [];
    const steps = this.rules.reviews.exclusion.steps;
    for (const [index, { code, level, roles }] of steps.entries()) {
      const org = above.find((one) => one.level === level && one.id !== wish.complainedOrgId);
      const by = org && reviewerOf(this.world.staff.of(org.id, roles[0] ?? 'sysadmin'));
      if (!by) continue;
      const agrees = wish.agreements[index] ?? true;
      decisions.push({
        by,
        at: instants[decisions.length] ?? Number.POSITIVE_INFINITY,
        command: { type: 'decide', step: code, agrees },
      });
      if (!agrees) return decisions;
    }
    const last = decisions.at(-1);
    const at = instants[decisions.length];
    if (wish.revoked && last && at !== undefined)
      decisions.push({ by: last.by, at, command: { type: 'revoke' } });
    return decisions;
  }

  private above(id: string): OrgRef[] {
    const chain: OrgRef[] = [];
    for (let org = this.parentOf(id); org !== undefined; org = this.parentOf(org.id)) {
      chain.push({ id: org.id, level: org.level, kind: org.kind });
    }
    return chain;
  }

  private parentOf(id: string): Organisation | undefined {
    const { organisations } = this.world;
    return organisations.get(organisations.get(id)?.parentId ?? '');
  }
}

interface Decision {
  readonly by: Reviewer;
  readonly at: Instant;
  readonly command: ApplicationCommand;
}

function reviewerOf(actor: ReturnType<World['staff']['of']>): Reviewer | null {
  if (actor?.kind !== 'staff') return null;
  const { staffId, role, orgId } = actor;
  return { staffId, role, orgId };
}
