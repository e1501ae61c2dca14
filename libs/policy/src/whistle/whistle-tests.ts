import { deadline, WhistleStage, type Calendar, type WhistlePack } from '@suqiu/domain';
import { join } from 'node:path';
import { z } from 'zod';
import { parsedBy } from '../pack-file';
import type { PackTestResult } from '../pack-tests';
import { instant } from '../schema-parts';
import { readJson } from '../shipped-files';
import { WHISTLES_FOLDER } from './whistle-book';

const whistleTests = z.array(
  z.strictObject({
    name: z.string().min(1),
    kind: z.string().min(1),
    stage: z.enum(WhistleStage),
    start: instant,
    due: instant,
  }),
);

/** Runs the tests that a whistle pack that comes with the software brings along. Throws where they cannot be read. */
export function runWhistleTests(pack: WhistlePack, calendar: Calendar): PackTestResult[] {
  const file = join(WHISTLES_FOLDER, pack.id, 'tests.json');
  return parsedBy(whistleTests, readJson(file), join(pack.id, 'tests.json')).map((test) => {
    const rule = pack.kinds
      .find(({ id }) => id === test.kind)
      ?.limits.find(({ stage }) => stage === test.stage);
    if (!rule) throw new RangeError(`whistle pack ${pack.id}: no limit for ${test.stage} of ${test.kind}`);
    const { dueAt } = deadline(Date.parse(test.start), [rule.limit], [], calendar);
    return { name: test.name, expected: Date.parse(test.due), got: dueAt };
  });
}
