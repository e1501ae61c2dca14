import type { ThemeRules } from '@suqiu/domain';
import { z } from 'zod';
import { count, date, withBasis } from '../schema-parts';

const share = z.number().gt(0).lt(10);

const themeRuleFile = z.strictObject({
  version: count,
  effectiveFrom: date,
  casesAtLeast: withBasis(count),
  frequentFrom: withBasis(count),
  growthFrom: withBasis(share),
  repeatShareFrom: withBasis(share.max(1)),
  listed: withBasis(count),
  monthsBefore: withBasis(count.max(120)),
});

/** Reads the JSON of the rules for themes, each number beside its basis, into the shape of the rules. */
export const themeRuleSchema = themeRuleFile.transform((file): Omit<ThemeRules, 'proactiveChannels'> => ({
  version: file.version,
  effectiveFrom: file.effectiveFrom,
  casesAtLeast: file.casesAtLeast.value,
  frequentFrom: file.frequentFrom.value,
  growthFrom: file.growthFrom.value,
  repeatShareFrom: file.repeatShareFrom.value,
  listed: file.listed.value,
  monthsBefore: file.monthsBefore.value,
}));
