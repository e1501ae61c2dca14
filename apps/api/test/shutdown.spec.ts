import type { Server } from 'node:http';
import { once } from 'node:events';
import { openOffice, type SmallOffice } from './support/small-office';
import { RawLine } from './support/raw-line';

/** As a client of HTTP/1.1 writes it: the connection is kept unless somebody says otherwise. */
const LIVE = 'GET /health/live HTTP/1.1\r\nHost: api\r\n\r\n';
const BODY = JSON.stringify({ username: 'nobody', password: 'nothing' });
const SIGN_IN = [
  'POST /api/v1/sessions HTTP/1.1',
  'Host: api',
  'Content-Type: application/json',
  'Idempotency-Key: key-00000001',
  `Content-Length: ${BODY.length}`,
  '\r\n',
].join('\r\n');

describe('the API that is told to stop', () => {
  let office: SmallOffice;
  let server: Server;

  const open = async (limits: { readonly drainMs: number }) => {
    office = await openOffice(limits);
    await office.app.listen(0, '127.0.0.1');
    server = office.app.getHttpServer();
  };
  afterEach(() => office.close());

  const half = async () => {
    const line = await RawLine.open(server);
    const received = once(server, 'request');
    line.write(SIGN_IN + BODY.slice(0, 10));
    await received;
    return line;
  };

  it('closes connections on which nobody waits, and answers the others before it ends', async () => {
    // More than a busy machine takes for an answer: this is about what ends by itself.
    await open({ drainMs: 30_000 });
    const silent = await RawLine.open(server);
    const idle = await RawLine.open(server);
    idle.write(LIVE);
    await idle.says(/"status":"up"/);
    const waiting = await half();

    const stopped = office.app.close();
    await Promise.all([silent.closed, idle.closed]);
    waiting.write(BODY.slice(10));
    await Promise.all([waiting.closed, stopped]);
    expect(waiting.heard).toMatch(/^HTTP\/1\.1 401 /);
    expect(waiting.heard).toMatch(/^Connection: close\r$/m);
    expect(waiting.heard).toContain('sign_in.refused');
  });

  it('waits no longer than it may for a request that does not come to its end', async () => {
    await open({ drainMs: 500 });
    const stuck = await half();
    await office.app.close();
    await stuck.closed;
    expect(stuck.heard).toBe('');
  });
});
