import { OrgKind, OrgLevel, type OrgRef } from '../src/organisation/organisation';
import type { StaffRole } from '../src/organisation/role';
import type { ApplicationDraft, ApplyContext } from '../src/metrics-review/apply';
import type { Reviewer } from '../src/metrics-review/events';
import type { ReviewRules } from '../src/metrics-review/review-rules';

/** Rules as a catalogue has them: exclusion by street and district, appeal in three steps. */
export const REVIEW_RULES: ReviewRules = {
  version: 'test@1',
  families: [
    {
      code: 'three_rates',
      name: '三率',
      subject: 'case',
      sets: ['valid_callback', 'solved'],
      basis: 'design',
    },
    { code: 'cards', name: '黄牌红牌', subject: 'case', sets: ['yellow_card'], basis: 'design' },
    { code: 'reporting', name: '报到', subject: 'whistle', sets: ['whistled', 'arrived'], basis: 'design' },
  ],
  grounds: [
    { code: 'over_scope', name: '不合理诉求', subjects: ['case'], basis: 'design' },
    { code: 'force_majeure', name: '不可抗力', subjects: ['case', 'whistle'], basis: 'design' },
    { code: 'no_need', name: '无须报到', subjects: ['whistle'], basis: 'design' },
  ],
  reviews: {
    exclusion: {
      withinDays: null,
      basis: 'design',
      steps: [
        {
          code: 'street',
          name: '街道审核',
          level: OrgLevel.street,
          roles: ['street_dispatcher', 'street_leader'],
        },
        { code: 'district', name: '区审核', level: OrgLevel.district, roles: ['district_supervisor'] },
      ],
    },
    appeal: {
      withinDays: 30,
      basis: 'design',
      steps: [
        { code: 'preliminary', name: '预审核', level: OrgLevel.street, roles: ['street_leader'] },
        { code: 'department', name: '部门审核', level: OrgLevel.district, roles: ['district_dispatcher'] },
        { code: 'leader', name: '领导审核', level: OrgLevel.district, roles: ['district_supervisor'] },
      ],
    },
  },
  applicants: ['community_clerk', 'community_secretary', 'street_dispatcher', 'department_liaison'],
  revokers: ['district_supervisor'],
};

const org = (id: string, level: OrgLevel, kind: OrgKind = OrgKind.government): OrgRef => ({
  id,
  level,
  kind,
});

export const UNITS = {
  community: org('community', OrgLevel.community),
  street: org('street', OrgLevel.street),
  district: org('district', OrgLevel.district),
  housing: org('housing', OrgLevel.district, OrgKind.department),
} as const;

/** Somebody of an organisation, one person for each role. */
export function person(orgId: string, role: StaffRole): Reviewer {
  return { staffId: `${orgId}.${role}`, role, orgId };
}

/** A community asks that a case leaves the three rates; a test says what is different. */
export function anExclusion(parts: Partial<ApplicationDraft> = {}): ApplicationDraft {
  return {
    id: 'application',
    kind: 'exclusion',
    reviewed: { kind: 'case', id: 'case', partOrgId: null },
    family: 'three_rates',
    disputed: null,
    ground: 'over_scope',
    ...parts,
  };
}

/** The same community says that a figure of October is wrong. */
export function anAppeal(parts: Partial<ApplicationDraft> = {}): ApplicationDraft {
  const disputed = { figure: 'yellow_cards', scheme: 'calendar_month', period: '2026-10' };
  return anExclusion({ kind: 'appeal', family: 'cards', ground: 'force_majeure', disputed, ...parts });
}

export function applyContext(parts: Partial<ApplyContext> = {}): ApplyContext {
  return {
    now: 1_000,
    by: person('community', 'community_clerk'),
    unit: UNITS.community,
    above: [UNITS.street, UNITS.district],
    complainedOrgId: null,
    rules: REVIEW_RULES,
    countsForUnit: true,
    familiesOfFigure: ['cards'],
    periodEndsAt: null,
    isExcluded: false,
    ...parts,
  };
}
