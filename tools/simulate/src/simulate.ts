import type { PastLedger } from '@suqiu/ledger';
import type { Calendar } from '@suqiu/domain';
import type { DataSource } from 'typeorm';
import { Exclusions } from './exclusions/exclusions';
import { Loader, type Loaded } from './load/loader';
import { StaffBook } from './people/staff-book';
import type { Profile } from './profile/profile';
import { Simulation, type SimulationPlan } from './simulation';

/** What was simulated, and how long it took. */
export interface Simulated extends Loaded {
  readonly tookMs: number;
  readonly whistles: number;
  /** Applications for exclusion. */
  readonly exclusions: number;
  /** Plans that the rules refused when their time had come, by command and code. */
  readonly refusals: ReadonlyMap<string, number>;
}

const TELL_EVERY_MS = 5_000;

/** Simulates a past and loads it. Tells now and then how far it is. */
export async function simulate(
  plan: SimulationPlan,
  around: {
    readonly dataSource: DataSource;
    readonly ledger: PastLedger;
    readonly calendar: Calendar;
    readonly profile: Profile;
  },
  tell: (line: string) => void,
): Promise<Simulated> {
  const { dataSource, ledger } = around;
  const simulation = new Simulation(plan, { ...around, staff: await StaffBook.read(dataSource) });
  const loader = new Loader(ledger);
  const exclusions = new Exclusions(simulation.world, ledger.reviewRules(plan.to), plan);
  const startedAt = performance.now();
  await ledger.prepare();
  let toldAt = startedAt;
  for await (const life of simulation.lives()) {
    exclusions.note(life);
    await loader.add(life.past, !life.hasEnded);
    if (performance.now() - toldAt < TELL_EVERY_MS) continue;
    toldAt = performance.now();
    tell(progress(loader.loaded, plan.cases * ledger.copies, toldAt - startedAt));
  }
  const whistles = simulation.whistles.all.map(({ past }) => past);
  await loader.finish(whistles);
  const applications = await exclusions.apply(dataSource);
  await ledger.countDecisions(() => plan.to);
  return {
    ...loader.loaded,
    whistles: whistles.length * ledger.copies,
    exclusions: applications,
    tookMs: performance.now() - startedAt,
    refusals: simulation.world.refusals,
  };
}

function progress({ cases, events }: Loaded, of: number, tookMs: number): string {
  const perSecond = Math.round((cases * 1000) / tookMs);
  return `${cases} of ${of} cases, ${events} events, ${perSecond} cases/s`;
}
