import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { gzipSync } from 'node:zlib';
import { serveWeb } from '../src/web/serve-web';

@Module({})
class Nothing {}

const DOCUMENT = '<meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__"></script>';

describe('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'suqiu-pages-'));
  let app: NestExpressApplication;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    for (const page of ['console', 'resident', 'screen'])
      writeFileSync(join(folder, `${page}.html`), `${page} ${DOCUMENT}`);
    writeFileSync(join(folder, 'assets/a-1.js'), 'plain');
    writeFileSync(join(folder, 'assets/a-1.js.gz'), gzipSync('packed'));
    app = await NestFactory.create<NestExpressApplication>(Nothing, { logger: false });
    serveWeb(app, folder);
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string) => request(app.getHttpServer()).get(path);

  it.each([
    ['/console', 'console'],
    ['/console/cases/SQ20261123-000001', 'console'],
    ['/r', 'resident'],
    ['/r/follow', 'resident'],
    ['/screen', 'screen'],
  ])('below %s are all drawn by the one of the %s', async (path, page) => {
    const answer = await get(path).expect(200);
    expect(answer.type).toBe('text/html');
    expect(answer.text).toMatch(new RegExp(`^${page} `));
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('have a nonce of their own each time, in the policy and in the document', async () => {
    const nonceOf = async () => {
      const { text, headers } = await get('/console').expect(200);
      const nonce = /nonce="([^"]{20,})"/.exec(text)![1]!;
      expect(text).not.toContain('__CSP_NONCE__');
      expect(headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}'`);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      return nonce;
    };
    expect(await nonceOf()).not.toBe(await nonceOf());
  });

  it('start at the console', async () => {
    await get('/').expect(302).expect('Location', '/console');
  });

  it('have files that are kept for ever, packed where the browser unpacks', async () => {
    const packed = await get('/assets/a-1.js').set('Accept-Encoding', 'gzip').expect(200);
    expect(packed.text).toBe('packed');
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': expect.stringContaining('immutable'),
    });
    const plain = await get('/assets/a-1.js').set('Accept-Encoding', 'identity').expect(200);
    expect(plain.text).toBe('plain');
  });

  it.each(['/assets/b-2.js', '/assets/../console.html', '/consoles'])(
    'do not take %s for one of theirs',
    async (path) => {
      await get(path).expect(404);
    },
  );

  it('are left out where they are not built', async () => {
    const bare = await NestFactory.create<NestExpressApplication>(Nothing, { logger: false });
    serveWeb(bare, join(folder, 'assets'));
    await bare.init();
    await request(bare.getHttpServer()).get('/console').expect(404);
    await bare.close();
  });
});
