import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';

/** Sends the version of a case as `ETag`: answers about one case carry it as `seq`. */
@Injectable()
export class SeqEtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      tap((body) => {
        const seq = (body as { seq?: unknown } | null | undefined)?.seq;
        if (typeof seq === 'number') response.setHeader('ETag', `"${seq}"`);
      }),
    );
  }
}
