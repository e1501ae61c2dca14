import { METRIC_SETS } from '@suqiu/domain';
import type { FactCursor } from '@suqiu/ledger';
import { isUUID } from 'class-validator';
import { invalidField } from '../problems/invalid-request';

export const FACT_CURSOR_LENGTH = 160;

const CURSOR = /^(\d{1,18}):([0-9a-f-]{36}):([a-z_]{1,40}):(\d{1,9})$/;

/** Where the next page begins. */
export function encodeFactCursor({ micros, subjectId, set, no }: FactCursor): string {
  return Buffer.from(`${micros}:${subjectId}:${set}:${no}`).toString('base64url');
}

/** @throws Problem `request.invalid` for a text that is none of our cursors */
export function decodeFactCursor(text: string | undefined): FactCursor | null {
  if (text === undefined) return null;
  const [, micros, subjectId, code, no] = CURSOR.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  const set = METRIC_SETS.find((each) => each === code);
  if (micros === undefined || subjectId === undefined || !isUUID(subjectId) || set === undefined) {
    throw invalidField('cursor', 'cursor');
  }
  return { micros, subjectId, set, no: Number(no) };
}
