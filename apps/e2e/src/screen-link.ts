import { post } from './city';
import type { Person } from './person';
import { accountOf } from './stage';

/** Who makes links of big screens. */
export const SUPERVISOR = 'district_supervisor';

/** A link of a big screen. */
export interface ScreenLink {
  readonly id: string;
  readonly token: string;
}

/** Has the supervisor of the district make a link for it. */
export async function makeScreenLink(supervisor: Person, name: string): Promise<ScreenLink> {
  const orgCode = accountOf(SUPERVISOR).organisationCode;
  const { id, token } = await post(supervisor, 'screens', { orgCode, name });
  return { id: String(id), token: String(token) };
}

/** Has the supervisor end a link. */
export async function revokeScreenLink(supervisor: Person, { id }: ScreenLink): Promise<void> {
  await post(supervisor, `screens/${id}/revoke`, {});
}
