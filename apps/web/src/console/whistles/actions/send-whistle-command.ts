import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import type { OutgoingCommand } from '../../commands/subject';

type WhistleCommandView = components['schemas']['WhistleCommandView'];

/** A command as it goes out; without a version where that does not matter, as for a department that arrives. */
type OutgoingWhistleCommand = Omit<OutgoingCommand, 'seq'> & Partial<Pick<OutgoingCommand, 'seq'>>;

/** Gives a command on a whistle. @throws ApiProblem, NetworkAway */
export function sendWhistleCommand({
  no,
  command,
  body,
  key,
  seq,
}: OutgoingWhistleCommand): Promise<WhistleCommandView> {
  // All commands have one frame; the fields of the body were held against its type where the form is described.
  const path =
    `/api/v1/whistles/{whistleNo}/commands/${command}` as '/api/v1/whistles/{whistleNo}/commands/accept';
  const header = { 'Idempotency-Key': key, ...(seq !== undefined && { 'If-Match': `"${seq}"` }) };
  const params = { path: { whistleNo: no }, header };
  return dataOf(api.POST(path, { params, body: body as Readonly<Record<string, never>> }));
}
