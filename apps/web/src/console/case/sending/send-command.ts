import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';
import type { CommandName } from '../actions/action-form';

type CommandView = components['schemas']['CommandView'];

/** One command as it goes out: again under the same key when nobody knows whether it arrived. */
export interface OutgoingCommand {
  readonly caseNo: string;
  readonly command: CommandName;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** The version of the case that the person saw. */
  readonly seq: number;
}

/** Gives a command. @throws ApiProblem, NetworkAway */
export function sendCommand({ caseNo, command, body, key, seq }: OutgoingCommand): Promise<CommandView> {
  // All commands have one frame; the fields of the body were held against its type where the form is described.
  const path = `/api/v1/cases/{caseNo}/commands/${command}` as '/api/v1/cases/{caseNo}/commands/accept';
  const header = { 'Idempotency-Key': key, 'If-Match': `"${seq}"` };
  return dataOf(
    api.POST(path, { params: { path: { caseNo }, header }, body: body as Readonly<Record<string, never>> }),
  );
}
