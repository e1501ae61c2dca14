import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problems/problem';
import { idempotencyKeyOf } from './idempotency-key';

/** No POST without an `Idempotency-Key`, and none whose body is something other than JSON. */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.method !== 'POST') return true;
    idempotencyKeyOf(request);
    if (hasBody(request) && !request.is('json')) throw new Problem('request.media_type');
    return true;
  }
}

function hasBody(request: Request): boolean {
  return (
    request.header('transfer-encoding') !== undefined || Number(request.header('content-length') ?? 0) > 0
  );
}
