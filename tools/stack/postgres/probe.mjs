import { connect } from 'node:net';

const PROTOCOL_3_0 = 196_608;

function startupMessage(user, database) {
  const body = Buffer.from(`user\0${user}\0database\0${database}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + body.length, 0);
  head.writeInt32BE(PROTOCOL_3_0, 4);
  return Buffer.concat([head, body]);
}

/**
 * Whether a PostgreSQL server accepts sessions now. A server that is still starting answers the first message with an
 * error; one that is ready asks for the password, and needs no password to be told apart.
 *
 * @returns {Promise<boolean>}
 */
export function postgresIsReady({ host = '127.0.0.1', port, user, database, timeoutMs = 2_000 }) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer = (ready) => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(timeoutMs, () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
    socket.once('connect', () => socket.write(startupMessage(user, database)));
    socket.once('data', (data) => answer(String.fromCharCode(data[0]) === 'R'));
  });
}
