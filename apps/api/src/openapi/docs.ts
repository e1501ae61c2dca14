import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { createDocument } from './document';

/** Interactive documentation under `/api/docs`, all its files from this process; the document at `/api/openapi.json`. */
export function serveDocs(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => createDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Suqiu API',
    swaggerOptions: { persistAuthorization: true },
  });
}
