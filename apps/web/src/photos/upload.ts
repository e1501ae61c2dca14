import { api, dataOf, newKey } from '../api/client';
import { ApiProblem, NetworkAway, problemOf } from '../api/problem';
import type { components } from '../api/schema.gen';

type Upload = components['schemas']['UploadView'];

const PIECE_TYPE = 'application/offset+octet-stream';
const TRIES = 5;
const PAUSE_MS = 2_000;

/**
 * Sends a file piece by piece; where the line breaks it goes on from what has arrived, and waits for it as long as the
 * device itself has none.
 *
 * @param tell called with the share that has arrived, 0 to 1
 * @param caseNo the case that staff send it for; residents leave it out
 * @returns the id under which a report or command takes it along
 * @throws ApiProblem where the file cannot be used; NetworkAway where the line stays away
 */
export async function upload(
  file: Blob,
  name: string,
  tell: (share: number) => void,
  caseNo?: string,
): Promise<string> {
  let standing = await begin({ name, bytes: file.size }, caseNo);
  for (let failures = 0; standing.state === 'receiving';) {
    try {
      standing = await sendPiece(file, standing);
      failures = 0;
      tell(standing.offset / standing.bytes);
    } catch (error) {
      failures += navigator.onLine ? 1 : 0;
      if (failures >= TRIES || !mayHelp(error)) throw error;
      await lineOrPause();
      standing = await whereItStands(standing);
    }
  }
  return standing.id;
}

/** Answers when the device has a line again, or after a while: some are told of it late, or never. */
function lineOrPause(): Promise<void> {
  return new Promise((resume) => {
    const goOn = () => {
      clearTimeout(timer);
      window.removeEventListener('online', goOn);
      resume();
    };
    const timer = setTimeout(goOn, PAUSE_MS);
    window.addEventListener('online', goOn);
  });
}

function begin(body: { readonly name: string; readonly bytes: number }, caseNo?: string): Promise<Upload> {
  const header = { 'Idempotency-Key': newKey() };
  if (caseNo === undefined) return dataOf(api.POST('/api/v1/uploads', { params: { header }, body }));
  const params = { header, path: { caseNo } };
  return dataOf(api.POST('/api/v1/cases/{caseNo}/uploads', { params, body }));
}

/** Whether going on may help: the line broke, the service is busy, or it has more than was thought. */
function mayHelp(error: unknown): boolean {
  if (error instanceof NetworkAway) return true;
  return error instanceof ApiProblem && (error.status === 503 || error.code === 'upload.offset_conflict');
}

async function sendPiece(file: Blob, { id, offset, pieceBytes }: Upload): Promise<Upload> {
  const headers = { 'Content-Type': PIECE_TYPE, 'Upload-Offset': String(offset), 'Suqiu-Client': 'web' };
  const body = file.slice(offset, offset + pieceBytes);
  const answer = await fetch(`/api/v1/uploads/${id}`, { method: 'PATCH', headers, body }).catch(() => {
    throw new NetworkAway();
  });
  if (!answer.ok) throw await problemOf(answer);
  return (await answer.json()) as Upload;
}

async function whereItStands(known: Upload): Promise<Upload> {
  try {
    const params = { path: { uploadId: known.id } };
    return await dataOf(api.GET('/api/v1/uploads/{uploadId}', { params }));
  } catch (error) {
    if (error instanceof NetworkAway) return known;
    throw error;
  }
}
