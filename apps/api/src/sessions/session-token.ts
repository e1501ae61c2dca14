import { createHash, randomBytes } from 'node:crypto';

/** A new opaque token: 32 random bytes in base64url. It is told once and never stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. The token is random, so a plain SHA-256 cannot be reversed by trying. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
