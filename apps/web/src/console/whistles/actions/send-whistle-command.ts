import { api, dataOf } from '../../../api/client';
import type { WhistleCommand, WhistleCommandAnswer } from './whistle-forms';

/** A command on a whistle as it goes out; sent again under the same key it is recorded once. */
export interface OutgoingWhistleCommand {
  readonly whistleNo: string;
  readonly command: WhistleCommand;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** The version of the whistle that the person saw; null where it does not matter, as for a department's own steps. */
  readonly seq: number | null;
}

/** Gives a command. @throws ApiProblem, NetworkAway */
export function sendWhistleCommand({ whistleNo, command, body, key, seq }: OutgoingWhistleCommand) {
  // All commands have one frame; the fields of the body were held against its type where the form is described.
  const path =
    `/api/v1/whistles/{whistleNo}/commands/${command}` as '/api/v1/whistles/{whistleNo}/commands/accept';
  const header = { 'Idempotency-Key': key, ...(seq !== null && { 'If-Match': `"${seq}"` }) };
  return dataOf<WhistleCommandAnswer>(
    api.POST(path, {
      params: { path: { whistleNo }, header },
      body: body as Readonly<Record<string, never>>,
    }),
  );
}
