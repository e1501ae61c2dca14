import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problems/problem';

const HEADER = 'idempotency-key';
const USABLE = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * The `Idempotency-Key` of a request. The same key with the same request has one outcome, however often it is sent.
 *
 * @throws Problem `idempotency.key_missing` or `idempotency.key_invalid`
 */
export function idempotencyKeyOf(request: Request): string {
  const key = request.header(HEADER);
  if (key === undefined || key === '') throw new Problem('idempotency.key_missing');
  if (!USABLE.test(key)) throw new Problem('idempotency.key_invalid');
  return key;
}

/** Hands the request's `Idempotency-Key` to a controller method. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  idempotencyKeyOf(context.switchToHttp().getRequest<Request>()),
);
