import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf, newKey } from '../../../api/client';
import type { components } from '../../../api/schema.gen';

type Schemas = components['schemas'];
export type Staff = Schemas['StaffView'];
export type WantedRole = Schemas['WantedRoleDto'];

const KEY = 'staff';

/** The accounts, by user name; `words` are looked for in both names. */
export function useStaff(words: string, cursor: string | null) {
  const query = { ...(words && { words }), ...(cursor && { cursor }) };
  return useQuery({
    queryKey: [KEY, query],
    queryFn: () => dataOf(api.GET('/api/v1/staff', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** What an administrator does to an account. */
export type StaffChange =
  | {
      readonly do: 'create';
      readonly username: string;
      readonly displayName: string;
      readonly roles: WantedRole[];
    }
  | { readonly do: 'roles'; readonly username: string; readonly roles: WantedRole[]; readonly reason: string }
  | { readonly do: 'lock' | 'unlock'; readonly username: string; readonly reason: string }
  | { readonly do: 'reset-password'; readonly username: string };

/** Changes accounts, each once however often it has to be tried. Answers with a one-time password where there is one. */
export function useStaffChange() {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: async (change: StaffChange): Promise<string | null> => {
      const header = { 'Idempotency-Key': key.current };
      const params = { path: { username: change.username }, header };
      switch (change.do) {
        case 'create': {
          const { username, displayName, roles } = change;
          const body = { username, displayName, roles };
          return (await dataOf(api.POST('/api/v1/staff', { params: { header }, body }))).oncePassword;
        }
        case 'roles': {
          const { roles, reason } = change;
          await api.POST('/api/v1/staff/{username}/roles', { params, body: { roles, reason } });
          return null;
        }
        case 'reset-password':
          return (await dataOf(api.POST('/api/v1/staff/{username}/reset-password', { params, body: {} })))
            .oncePassword;
        case 'lock':
        case 'unlock':
          await api.POST(`/api/v1/staff/{username}/${change.do}`, {
            params,
            body: { reason: change.reason },
          });
          return null;
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
    onSettled: () => {
      key.current = newKey();
    },
  });
}
