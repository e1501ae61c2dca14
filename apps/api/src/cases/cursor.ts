import { isUUID } from 'class-validator';
import { invalidField } from '../problems/invalid-request';

/** A page begins after this row: its sort instant in microseconds since 1970 (the precision of storage) and its id. */
export interface Cursor {
  readonly micros: string;
  readonly id: string;
}

export const CURSOR_LENGTH = 100;

/** At most 18 digits: the year 33658, which storage can still compare. */
const CURSOR = /^(\d{1,18}):([0-9a-f-]{36})$/;

export function encodeCursor({ micros, id }: Cursor): string {
  return Buffer.from(`${micros}:${id}`).toString('base64url');
}

/** @throws Problem `request.invalid` for a text that is none of our cursors */
export function decodeCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  const [, micros, id] = CURSOR.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (micros === undefined || id === undefined || !isUUID(id)) throw invalidField('cursor', 'cursor');
  return { micros, id };
}
