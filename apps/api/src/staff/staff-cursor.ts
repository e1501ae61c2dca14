import { invalidField } from '../problems/invalid-request';

const USERNAME = /^[\w.@-]{1,100}$/;

/** A page begins after this user name. */
export function encodeUsername(username: string): string {
  return Buffer.from(username).toString('base64url');
}

/** @throws Problem `request.invalid` for a text that is none of our cursors */
export function decodeUsername(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const username = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!USERNAME.test(username)) throw invalidField('cursor', 'cursor');
  return username;
}
