import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from '../observability/request-id';
import { problemOf } from './http-failure';
import type { Problem } from './problem';
import { describeFailure } from './describe-failure';

/** Writes every failure as `application/problem+json` (RFC 9457) and logs what nobody expected. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = problemOf(error);
    const requestId = requestIdOf(http.getRequest<Request>());
    if (problem.status >= 500) {
      this.logger.error({ requestId, code: problem.code, failure: describeFailure(error) }, 'request failed');
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.retryAfterSeconds !== undefined) {
      response.setHeader('Retry-After', String(problem.retryAfterSeconds));
    }
    response.status(problem.status).type('application/problem+json').send(problemBody(problem, requestId));
  }
}

/** The JSON of a problem. Facts stand beside the standard members (RFC 9457 §3.2). */
export function problemBody(problem: Problem, requestId: string): string {
  return JSON.stringify({
    ...problem.facts,
    type: `urn:suqiu:problem:${problem.code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    code: problem.code,
    instance: `urn:uuid:${requestId}`,
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
  });
}
