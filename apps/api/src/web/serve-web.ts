import type { NestExpressApplication } from '@nestjs/platform-express';
import type { IRouter, Request, Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { contentPolicy } from './content-policy';
import { PAGES, Page, pagesAreBuilt } from './pages';

/** Where the build of the web pages lies, seen from the built API. */
const BUILT = join(__dirname, '../../../web/dist');

const HOME = '/console';

/**
 * Serves the pages from the same origin as the interface: the documents with a fresh nonce each time, their files for
 * ever, as their names change with their content. An API beside which no pages are built serves its interface alone.
 *
 * @param folder of the built pages
 */
export function serveWeb(app: NestExpressApplication, folder: string = BUILT): void {
  if (!pagesAreBuilt(folder)) return;
  app.use(
    '/assets',
    expressStaticGzip(join(folder, 'assets'), {
      index: false,
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      serveStatic: { immutable: true, maxAge: '365d', redirect: false },
    }),
  );
  const routes = app.getHttpAdapter().getInstance() as IRouter;
  routes.get('/', (_request: Request, response: Response) => response.redirect(302, HOME));
  for (const { file, addresses } of PAGES) {
    const page = new Page(join(folder, file));
    for (const address of addresses) routes.get(address, sendPage(page));
  }
}

function sendPage(page: Page) {
  return (_request: Request, response: Response): void => {
    const nonce = randomBytes(16).toString('base64');
    response
      .setHeader('Content-Security-Policy', contentPolicy(nonce))
      .setHeader('Permissions-Policy', 'geolocation=(self), camera=(self), microphone=()')
      .setHeader('Cache-Control', 'no-store');
    response.type('html').send(page.with(nonce));
  };
}
