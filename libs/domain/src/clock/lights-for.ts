import type { LightRule, PolicyPack } from '../policy/policy-pack';
import type { ClockKind } from './clock';

/** The rules of a clock's lights by a pack: for each light that of the category, else the general one. */
export function lightsFor(kind: ClockKind, categoryCode: string, { lights }: PolicyPack): LightRule[] {
  const about = lights.filter(({ clocks }) => clocks.includes(kind));
  const own = about.filter((rule) => rule.categoryCode === categoryCode);
  const general = about.filter(
    (rule) => rule.categoryCode === undefined && own.every(({ light }) => light !== rule.light),
  );
  return [...own, ...general];
}
