import type { Request } from 'express';

const ARRIVE = /^\/api\/v1\/whistles\/[^/]+\/commands\/arrive\/?$/;

/** Whether a request reports somebody in as JSON: its body may hold a photo and be larger than any other. */
export function isCheckIn(request: Request): boolean {
  return request.method === 'POST' && ARRIVE.test(request.path) && Boolean(request.is('json'));
}
