import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';

/** A version of a policy pack in a list; the document types these rows as plain objects. */
export interface PolicyRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly effectiveFrom: string;
}

/** A change of the rules in a list. */
export interface RuleChangeRow {
  readonly revision: number;
  readonly key: string;
  readonly status: 'restating' | 'done';
  readonly effectiveFrom: string;
  readonly cases: number;
  readonly changed: number;
}

export function useCalendars() {
  return useQuery({ queryKey: ['calendars'], queryFn: () => dataOf(api.GET('/api/v1/calendars')) });
}

export function usePolicies() {
  return useQuery({
    queryKey: ['policies'],
    queryFn: async () => {
      const { items } = await dataOf(api.GET('/api/v1/policies'));
      return items as unknown as readonly PolicyRow[];
    },
  });
}

export function useRuleChanges() {
  return useQuery({
    queryKey: ['rule-changes'],
    queryFn: async () => {
      const { items } = await dataOf(api.GET('/api/v1/rule-changes'));
      return items as unknown as readonly RuleChangeRow[];
    },
  });
}
