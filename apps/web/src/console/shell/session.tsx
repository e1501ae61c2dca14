import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { api, dataOf, newKey } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { components } from '../../api/schema.gen';
import { dropAllDrafts } from '../commands/drafts';
import { chooseRole, chosenRole, forgetRole } from './acting-role';

export type Me = components['schemas']['MeView'];
export type HeldRole = components['schemas']['ActingRoleView'];

/** Who is signed in, and in which role they act. */
export interface Session {
  /** Undefined while it is not known yet; null when nobody is signed in. */
  readonly me: Me | null | undefined;
  readonly acting: HeldRole | null;
  /** Why it is not known: the service cannot be reached. */
  readonly failure: Error | null;
  signIn(username: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  /** Reads anew who is signed in, and drops what was read before. */
  renew(): Promise<void>;
  /** Acts in another role from now on; everything read in the old one is dropped. */
  actAs(role: HeldRole): void;
}

const SessionContext = createContext<Session | null>(null);
const ME = ['me'];

async function readMe(): Promise<Me | null> {
  try {
    return await dataOf(api.GET('/api/v1/me'));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    if (!(error instanceof ApiProblem && error.code === 'role.not_held')) throw error;
    // The role was taken from the person since: they choose among what they hold now.
    forgetRole();
    return dataOf(api.GET('/api/v1/me'));
  }
}

/** Gives the session to everything below. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data: me, error } = useQuery({ queryKey: ME, queryFn: readMe, staleTime: Infinity });
  const session = useMemo<Session>(() => {
    const renew = async () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
      await client.invalidateQueries({ queryKey: ME });
    };
    const roles = me?.roles ?? [];
    const named = chosenRole();
    return {
      me,
      acting: roles.find(({ actingRole }) => actingRole === named) ?? (roles.length === 1 ? roles[0]! : null),
      failure: error,
      renew,
      signIn: async (username, password) => {
        forgetRole();
        const header = { 'Idempotency-Key': newKey() };
        await api.POST('/api/v1/sessions', { params: { header }, body: { username, password } });
        await renew();
      },
      signOut: async () => {
        await api.DELETE('/api/v1/sessions/current');
        forgetRole();
        // The next person at this computer finds nothing that was begun.
        dropAllDrafts();
        await renew();
      },
      actAs: ({ actingRole }) => {
        chooseRole(actingRole);
        void renew();
      },
    };
  }, [client, me, error]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session; must be asked for below {@link SessionProvider}. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above.');
  return session;
}
