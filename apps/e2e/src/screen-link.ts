import { randomUUID } from 'node:crypto';
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
  return (await send(supervisor, '/api/v1/screens', { orgCode, name })) as ScreenLink;
}

/** Has the supervisor end a link. */
export async function revokeScreenLink(supervisor: Person, { id }: ScreenLink): Promise<void> {
  await send(supervisor, `/api/v1/screens/${id}/revoke`, {});
}

async function send({ context }: Person, path: string, data: object): Promise<unknown> {
  const headers = { 'Suqiu-Client': 'web', 'Idempotency-Key': randomUUID() };
  const answer = await context.request.post(path, { headers, data });
  if (!answer.ok()) throw new Error(`${path} was refused: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}
