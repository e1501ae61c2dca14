import assert from 'node:assert/strict';
import { createServer } from 'node:http2';
import { test } from 'node:test';
import { temporalIsReady } from '../temporal/probe.mjs';

/** A server that answers every health check with this status. */
async function healthServer(t, status) {
  const server = createServer();
  server.on('stream', (stream) => {
    stream.resume();
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' });
    stream.end(Buffer.from([0, 0, 0, 0, 2, 0x08, status]));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `127.0.0.1:${server.address().port}`;
}

test('a server that says SERVING is ready', async (t) => {
  assert.equal(await temporalIsReady(await healthServer(t, 1)), true);
});

test('a server that says NOT_SERVING is not ready', async (t) => {
  assert.equal(await temporalIsReady(await healthServer(t, 2)), false);
});

test('an address where nobody listens is not ready', async () => {
  assert.equal(await temporalIsReady('127.0.0.1:1'), false);
});
