import { setTimeout as pause } from 'node:timers/promises';
import type { CasePlan } from './case-plan';
import { CaseDrive, fileCase, type Cast } from './drive-case';
import { draftWhistle, WhistleDrive } from './drive-whistle';
import type { WhistlePlan } from './whistle-plan';

/** What the driver set out to close. */
export interface Driven {
  /** Numbers of cases, or of whistles. */
  readonly driven: readonly string[];
  readonly closed: number;
  /** Filings or drafts that nobody answered before patience ended. */
  readonly unanswered: number;
}

/** Called when a case is closed. */
export type OnClosed = (closed: number) => void;

const SIDE_BY_SIDE = 40;

/** Files and drives all cases, each from its own instant on, at most so many side by side. */
export async function driveAll(cast: Cast, plans: readonly CasePlan[], onClosed: OnClosed): Promise<Driven> {
  const driven: string[] = [];
  let closed = 0;
  let unanswered = 0;
  const waiting = plans.toSorted((a, b) => a.filedAfterMs - b.filedAfterMs);
  const startedAt = performance.now();
  const driveNext = async (): Promise<void> => {
    for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
      await pause(Math.max(0, startedAt + plan.filedAfterMs - performance.now()));
      const filed = await fileCase(cast, plan);
      if (!filed) {
        unanswered += 1;
        continue;
      }
      if (!plan.staysOpen) driven.push(filed.caseNo);
      const isDone = await new CaseDrive(cast, plan, filed).toTheEnd();
      if (!isDone || plan.staysOpen) continue;
      closed += 1;
      onClosed(closed);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, driveNext));
  return { driven, closed, unanswered };
}

/** Drafts and drives all whistles, each from its own instant on; all side by side, as there are few. */
export async function driveWhistles(
  cast: Cast,
  plans: readonly WhistlePlan[],
  like: CasePlan,
): Promise<Driven> {
  const ends = await Promise.all(
    plans.map(async (plan) => {
      await pause(plan.draftedAfterMs);
      const whistleNo = await draftWhistle(cast, plan, like);
      if (whistleNo === null) return null;
      return { whistleNo, hasEnded: await new WhistleDrive(cast, plan, whistleNo).toTheEnd() };
    }),
  );
  const drafted = ends.filter((end) => end !== null);
  return {
    driven: drafted.map(({ whistleNo }) => whistleNo),
    closed: drafted.filter(({ hasEnded }) => hasEnded).length,
    unanswered: plans.length - drafted.length,
  };
}
