import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { test } from 'node:test';
import { reservePort } from '../host/ports.mjs';
import { reservePorts } from '../commands/stack-ports.mjs';

async function taken(t) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return server.address().port;
}

test('a taken port gives the next free one, and says that it moved', async (t) => {
  const port = await taken(t);
  const reserved = await reservePort(port);
  t.after(() => reserved.release());
  assert.ok(reserved.port > port);
  assert.equal(reserved.moved, true);
});

test('a reserved port is held until it is released', async () => {
  const first = await reservePort(0);
  const second = await reservePort(first.port);
  assert.notEqual(second.port, first.port);
  await second.release();
  await first.release();
  const again = await reservePort(first.port);
  assert.equal(again.moved, false);
  await again.release();
});

test('a reserved port is released although somebody has connected to it, as a page does that asks until the service is there', async (t) => {
  const reserved = await reservePort(0);
  const page = connect(reserved.port, '127.0.0.1').on('error', () => undefined);
  t.after(() => page.destroy());
  await once(page, 'connect');
  await reserved.release();
});

test('the person is told which port was taken and what is used instead', async (t) => {
  const port = await taken(t);
  const lines = [];
  const env = {
    DATABASE_URL: 'given',
    TEMPORAL_ADDRESS: 'given',
    API_PORT: String(port),
    WORKER_HTTP_PORT: '0',
  };
  const ports = await reservePorts((line) => lines.push(line), env);
  await ports.release('api');
  await ports.release('worker');
  assert.deepEqual(lines, [`port ${port} for the API is taken; using ${ports.api} (API_PORT sets another)`]);
  assert.deepEqual([ports.postgres, ports.temporal, ports.temporalUi], [undefined, undefined, undefined]);
});
