import { ClockKind, HOUR_MS, type Instant, type OrgRef } from '@suqiu/domain';
import type { Life } from '../life/life';
import type { World } from '../life/world';

/** What a unit asks for about a case, and what becomes of it. */
export interface Wish {
  readonly caseId: string;
  readonly caseNo: string;
  readonly unit: OrgRef;
  readonly complainedOrgId: string | null;
  readonly family: string;
  readonly ground: string;
  /** When it is asked for, and when each step is decided. */
  readonly instants: readonly Instant[];
  /** Whether each step agrees. */
  readonly agreements: readonly boolean[];
  readonly revoked: boolean;
  readonly newId: (at: Instant) => string;
}

const STEPS = 2;

/** Whether somebody would rather not have this case counted, and why; null for all others. */
export function wishAbout(life: Life, world: World, share: number): Wish | null {
  const { state, random, past } = life;
  const { exclusions } = world.profile;
  const { lead, closedAt } = state;
  if (lead === null || closedAt === null || state.firstLeadOrgId !== lead.id) return null;
  const family = familyOf(life);
  if (family === null || !random.chance(share)) return null;
  const instants = [world.office.after(closedAt, random.around(16) * HOUR_MS)];
  for (let step = 0; step <= STEPS; step += 1) {
    instants.push(world.office.after(instants.at(-1) ?? closedAt, random.around(8) * HOUR_MS));
  }
  return {
    caseId: state.id,
    caseNo: state.caseNo,
    unit: lead,
    complainedOrgId: state.complainedOrgId,
    family,
    ground: random.weighted(exclusions.grounds),
    instants,
    agreements: Array.from({ length: STEPS }, () => random.chance(exclusions.agrees)),
    revoked: random.chance(exclusions.revoked),
    newId: past.newId,
  };
}

/** The figures in which the case looks bad for its lead. */
function familyOf({ state }: Life): string | null {
  const isUnsatisfied = state.callback?.answer?.satisfaction === 'basically_satisfied' || state.reworks > 0;
  if (isUnsatisfied && state.callback?.answer != null && state.result !== null) return 'three_rates';
  return state.clocks[ClockKind.case]?.breachedAt != null ? 'deadlines' : null;
}
