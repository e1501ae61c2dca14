import type { ReviewRules } from '@suqiu/domain';

/** Rules as a catalogue has them, small enough to be read at a glance. */
export const REVIEW_RULES: ReviewRules = {
  version: 'test@1',
  families: [
    {
      code: 'three_rates',
      name: '三率',
      subject: 'case',
      sets: ['valid_callback', 'solved', 'satisfied'],
      basis: 'design',
    },
    { code: 'deadlines', name: '时限', subject: 'case', sets: ['due', 'overdue'], basis: 'design' },
  ],
  grounds: [{ code: 'over_scope', name: '不合理诉求', subjects: ['case'], basis: 'design' }],
  reviews: {
    exclusion: {
      withinDays: null,
      basis: 'design',
      steps: [
        { code: 'street', name: '街道审核', level: 'street', roles: ['street_dispatcher', 'street_leader'] },
        { code: 'district', name: '区审核', level: 'district', roles: ['district_supervisor'] },
      ],
    },
    appeal: { withinDays: null, basis: 'design', steps: [] },
  },
  applicants: ['community_clerk', 'community_secretary'],
  revokers: ['district_supervisor'],
};
