import { createServer } from 'node:net';
import { StackError } from './stack-error.mjs';

const HOST = '127.0.0.1';
const TRIES = 200;

function listen(port) {
  return new Promise((resolve, reject) => {
    // Whoever asks before the service is there is let go: a connection that stays would keep the port from being released.
    const server = createServer((connection) => connection.destroy());
    server.once('error', reject);
    server.listen({ host: HOST, port, exclusive: true }, () => resolve(server));
  });
}

async function tryListen(port) {
  try {
    return await listen(port);
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return undefined;
    throw error;
  }
}

/**
 * Takes the preferred port, or the next free one above it, and holds it until `release()` so that two stacks
 * that start at the same time do not choose the same port.
 *
 * @param {number} preferred 0 means any free port
 * @returns {Promise<{port: number, moved: boolean, release: () => Promise<void>}>} `moved`: the preferred port was taken
 */
export async function reservePort(preferred) {
  for (let offset = 0; offset < TRIES && preferred + offset < 65536; offset += 1) {
    const server = await tryListen(preferred + offset);
    if (!server) continue;
    const release = () => new Promise((resolve) => server.close(() => resolve()));
    return { port: server.address().port, moved: offset > 0, release };
  }
  throw new StackError(
    'port.none_free',
    `No port from ${preferred} upward is free on ${HOST}; free one and start again.`,
  );
}
