import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './metrics';
import { requestIdOf } from './request-id';

/** Routes that probes ask for all the time: measured, not logged. */
const QUIET = /^\/(health|metrics)/;

/**
 * Measures and logs every request: id, method, route template, status, duration. The URL itself stays out: a query
 * may hold searched words, and words may be a name.
 */
export function requestRecord(logger: Logger, metrics: Metrics) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = process.hrtime.bigint();
    const requestId = requestIdOf(request);
    response.setHeader('X-Request-Id', requestId);
    response.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const route = routeOf(request);
      const status = String(response.statusCode);
      metrics.httpDuration.observe({ method: request.method, route, status }, seconds);
      if (QUIET.test(route)) return;
      logger.info({
        requestId,
        method: request.method,
        route,
        status: response.statusCode,
        complete: response.writableFinished,
        ms: Math.round(seconds * 1000),
      });
    });
    next();
  };
}

function routeOf(request: Request): string {
  const path: unknown = (request.route as { path?: unknown } | undefined)?.path;
  return typeof path === 'string' ? path : 'unmatched';
}
