import { isUUID } from 'class-validator';
import { invalidField } from '../problems/invalid-request';

/** A page begins after this entry: its instant in microseconds since 1970, its case, and its kind and number there. */
export interface RecordCursor {
  readonly micros: string;
  readonly grievanceId: string;
  /** `card/1`, `supervision/2`. */
  readonly ref: string;
}

export const RECORD_CURSOR_LENGTH = 120;

const CURSOR = /^(\d{1,18}):([0-9a-f-]{36}):((?:card|supervision)\/\d{1,9})$/;

export function encodeRecordCursor({ micros, grievanceId, ref }: RecordCursor): string {
  return Buffer.from(`${micros}:${grievanceId}:${ref}`).toString('base64url');
}

/** @throws Problem `request.invalid` for a text that is none of our cursors */
export function decodeRecordCursor(text: string | undefined): RecordCursor | null {
  if (text === undefined) return null;
  const parts = CURSOR.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  const [, micros, grievanceId, ref] = parts;
  if (micros === undefined || grievanceId === undefined || ref === undefined || !isUUID(grievanceId)) {
    throw invalidField('cursor', 'cursor');
  }
  return { micros, grievanceId, ref };
}
