import { ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { PIECE_TYPE } from './attachments/upload/upload-request';
import { SeqEtagInterceptor } from './cases/seq-etag.interceptor';
import { LOGGER } from './observability/logger';
import { Metrics } from './observability/metrics';
import { requestRecord } from './observability/request-record';
import { serveDocs } from './openapi/docs';
import { invalidRequest } from './problems/invalid-request';
import { ProblemFilter } from './problems/problem.filter';
import { API_CONFIG, type ApiConfig } from './settings/api-config';
import { LIMITS, type ApiLimits } from './settings/limits';
import { storableRequest } from './validation/storable-request';
import { serveWeb } from './web/serve-web';
import { isCheckIn } from './whistles/check-in/check-in-request';

export const API_PREFIX = 'api/v1';

/** The catalogue of figures: by its own name alone it would be taken for what scrapers ask for, so it says the prefix itself. */
export const CATALOGUE_PATH = `${API_PREFIX}/metrics`;

/** Without the prefix: what probes and scrapers ask for, and what says the prefix itself. */
export const UNVERSIONED = ['health/live', 'health/ready', 'metrics', CATALOGUE_PATH];

/**
 * Everything around the controllers, the same for the process, the tests and the OpenAPI document. The application
 * must be created with `bodyParser: false`.
 */
export function configureApplication(app: NestExpressApplication): void {
  const logger = app.get<Logger>(LOGGER);
  const { bodyBytes, checkInBodyBytes, attachments } = app.get<ApiLimits>(LIMITS);
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', app.get<ApiConfig>(API_CONFIG).http.trustedProxies);
  app.use(requestRecord(logger, app.get(Metrics)));
  app.use(helmet());
  // A body that was read by the first is left alone by the second.
  app.useBodyParser('json', {
    limit: checkInBodyBytes,
    strict: false,
    type: (request) => isCheckIn(request as Request),
  });
  app.useBodyParser('json', { limit: bodyBytes, strict: false });
  app.useBodyParser('raw', { limit: attachments.pieceBytes, type: PIECE_TYPE });
  app.use(storableRequest);
  app.setGlobalPrefix(API_PREFIX, { exclude: UNVERSIONED });
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      validationError: { target: false, value: false },
      exceptionFactory: invalidRequest,
    }),
  );
  app.useGlobalInterceptors(new SeqEtagInterceptor());
  app.useGlobalFilters(new ProblemFilter(logger));
  serveDocs(app);
  serveWeb(app);
  app.enableShutdownHooks();
}
