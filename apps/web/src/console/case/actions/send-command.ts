import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import type { OutgoingCommand } from '../../commands/subject';

type CommandView = components['schemas']['CommandView'];

/** Gives a command on a case. @throws ApiProblem, NetworkAway */
export function sendCommand({ no, command, body, key, seq }: OutgoingCommand): Promise<CommandView> {
  // All commands have one frame; the fields of the body were held against its type where the form is described.
  const path = `/api/v1/cases/{caseNo}/commands/${command}` as '/api/v1/cases/{caseNo}/commands/accept';
  const params = { path: { caseNo: no }, header: { 'Idempotency-Key': key, 'If-Match': `"${seq}"` } };
  return dataOf(api.POST(path, { params, body: body as Readonly<Record<string, never>> }));
}
