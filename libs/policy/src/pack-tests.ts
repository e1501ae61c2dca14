import {
  ClockKind,
  deadline,
  limitFor,
  OrgLevel,
  Urgency,
  type Calendar,
  type Limit,
  type PolicyPack,
} from '@suqiu/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PACKS_FOLDER } from './pack-file';
import { instant } from './schema-parts';

const packTests = z.array(
  z.strictObject({
    name: z.string().min(1),
    clock: z.enum(ClockKind),
    urgency: z.enum(Urgency),
    level: z.enum(OrgLevel).optional(),
    categoryCode: z.string().optional(),
    milestone: z.string().optional(),
    start: instant,
    pauses: z.array(z.strictObject({ from: instant, to: instant })).optional(),
    due: instant,
  }),
);

type PackTest = z.infer<typeof packTests>[number];

/** One case of a pack's own tests: what it expects, and what the pack says. Instants in milliseconds since 1970. */
export interface PackTestResult {
  readonly name: string;
  readonly expected: number;
  readonly got: number;
}

/** Runs the tests that a pack that comes with the software brings along. Throws where the file cannot be read. */
export function runPackTests(pack: PolicyPack, calendar: Calendar): PackTestResult[] {
  const file = join(PACKS_FOLDER, pack.id, 'tests.json');
  const tests = packTests.parse(JSON.parse(readFileSync(file, 'utf8')));
  return tests.map((test) => {
    const pauses = (test.pauses ?? []).map(({ from, to }) => ({
      from: Date.parse(from),
      to: Date.parse(to),
    }));
    const { dueAt } = deadline(Date.parse(test.start), [limitOf(test, pack)], pauses, calendar);
    return { name: test.name, expected: Date.parse(test.due), got: dueAt };
  });
}

function limitOf({ clock, urgency, level, categoryCode = '', milestone }: PackTest, pack: PolicyPack): Limit {
  if (milestone === undefined)
    return limitFor(pack, { clock, categoryCode, urgency, level: level ?? null }).limit;
  const found = pack.milestones.find((one) => one.id === milestone && one.categoryCode === categoryCode);
  if (!found) throw new RangeError(`policy pack ${pack.id}: no milestone ${milestone} of ${categoryCode}`);
  return found.limit;
}
