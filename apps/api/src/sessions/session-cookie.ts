import type { CookieOptions, Request, Response } from 'express';
import { parse } from 'cookie';
import { Problem } from '../problems/problem';

/** The session of a browser: HttpOnly, so that no script can read or leak it. */
export const SESSION_COOKIE = 'suqiu_session';

/** The role that a browser acts in, `role@organisation`: pictures, downloads and event streams carry no header. */
const ROLE_COOKIE = 'suqiu_acting_role';

/** The header by which our own pages make themselves known. No foreign page can send it without asking first. */
const PAGE_HEADER = 'suqiu-client';

const READING = new Set(['GET', 'HEAD']);

/** Whether a request comes from our own pages, which are given the token as a cookie. */
export function isFromPage(request: Request): boolean {
  return request.header(PAGE_HEADER) === 'web';
}

/**
 * The token in the cookie. What changes something must also carry the header of our pages, so that no foreign page can
 * act in the name of who is signed in (OWASP: custom request header beside `SameSite`).
 *
 * @throws Problem `session.foreign`
 */
export function cookieToken(request: Request): string | undefined {
  const token = cookieOf(request, SESSION_COOKIE);
  if (token === undefined) return undefined;
  if (!READING.has(request.method) && !isFromPage(request)) throw new Problem('session.foreign');
  return token;
}

/** The role named by header, or by cookie where the session comes by cookie too. */
export function actingRoleOf(request: Request, byCookie: boolean): string | undefined {
  return request.header('x-acting-role') ?? (byCookie ? cookieOf(request, ROLE_COOKIE) : undefined);
}

/** Gives the browser its session. `Secure` wherever the request came by TLS, also where a trusted proxy says so. */
export function setSessionCookie(request: Request, response: Response, token: string, expires: Date): void {
  response.cookie(SESSION_COOKIE, token, { ...cookieOptions(request), expires });
}

/** Takes the session from the browser. */
export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(SESSION_COOKIE, cookieOptions(request));
}

function cookieOptions(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure: request.secure };
}

function cookieOf(request: Request, name: string): string | undefined {
  return parse(request.header('cookie') ?? '')[name];
}
