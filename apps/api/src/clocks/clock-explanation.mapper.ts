import {
  originalLimit,
  type ClockExplanation,
  type LedgerExplanation,
  type Limit,
  type Part,
  type Spent,
} from '@suqiu/domain';
import { labelOf } from '../labels/labels';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { organisationRef } from '../organisations/organisation.view';
import { isoOf } from '../validation/iso';
import type {
  AmountView,
  ClockExplanationView,
  ExplainedClockView,
  PartView,
} from './clock-explanation.view';
import type { SpentView } from './clock.view';

const iso = (instant: number): string => new Date(instant).toISOString();

/** An explanation with the rule that gave the time, of a case or of a whistle. */
type Explained = LedgerExplanation<string> & { readonly basis: string; readonly ruleVersion: string };

/** What explanations of clocks have in common, in words and names. */
export function explainedClockView(
  explained: Explained,
  label: string,
  tree: OrganisationTree,
): ExplainedClockView {
  const { clock, ruleVersion, basis } = explained;
  const { key, light, ruleId } = clock;
  return {
    key,
    label,
    sentence: explained.sentence,
    light,
    rule: { id: ruleId, version: ruleVersion, basis, limit: amountView(originalLimit(clock)) },
    startedAt: iso(explained.start),
    dueAt: iso(explained.dueAt),
    provisional: explained.provisional,
    stoppedAt: isoOf(clock.stoppedAt),
    breachedAt: isoOf(clock.breachedAt),
    spent: spentView(explained.spent),
    parts: explained.parts.map(partView),
    sumMs: explained.sumMs,
    holdings: explained.holdings.map(({ orgId, from, to, ms, usedMs }) => ({
      organisation: organisationRef(tree, orgId),
      from: iso(from),
      to: iso(to),
      ms,
      usedMs,
    })),
  };
}

/** The same for a clock of a case. People appear as their organisation only, so residents may read it too. */
export function clockExplanationView(
  caseNo: string,
  explained: ClockExplanation,
  tree: OrganisationTree,
): ClockExplanationView {
  const { kind } = explained.clock;
  return {
    caseNo,
    kind,
    ...explainedClockView(explained, labelOf('clock', kind), tree),
    pauses: explained.pauses.map(({ from, to, reason, grantedBy }) => ({
      from: iso(from),
      to: isoOf(to),
      reason,
      reasonLabel: labelOf('standstill', reason),
      approvedBy: organisationRef(tree, grantedBy?.orgId ?? null),
    })),
    extensions: explained.extensions.map(({ at, limit, orgId }) => ({
      at: iso(at),
      by: amountView(limit),
      approvedBy: organisationRef(tree, orgId),
    })),
  };
}

/** How far a clock has run, with its unit in words. */
export function spentView(spent: Spent): SpentView {
  return { ...spent, unitLabel: labelOf('unit', spent.unit) };
}

function partView({ from, to, kind, name, amount }: Part): PartView {
  const counts = amount && amountView({ amount: amount.value, unit: amount.unit });
  return { from: iso(from), to: iso(to), kind, name, ms: to - from, counts };
}

/** An amount of time with its unit in words. */
export function amountView({ amount, unit }: Pick<Limit, 'amount' | 'unit'>): AmountView {
  return { amount, unit, unitLabel: labelOf('unit', unit) };
}
