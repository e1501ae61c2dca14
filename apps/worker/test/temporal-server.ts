import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** The Temporal server for tests, as `host:port`. */
export function testTemporalAddress(): string {
  const address = process.env['SUQIU_TEST_TEMPORAL'];
  if (!address) {
    throw new Error('SUQIU_TEST_TEMPORAL is not set: set it to host:port of a Temporal server for tests');
  }
  return address;
}

/** A wire to the server that can be cut and mended, as if the server went away and came back. */
export interface Wire {
  readonly address: string;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function wireTo(address: string): Promise<Wire> {
  const [host, port] = address.split(':');
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(port), host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endAll = (): void => open.forEach((socket) => socket.destroy());
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      endAll();
    },
    mend: () => {
      isCut = false;
    },
    close: async () => {
      server.close();
      endAll();
      await once(server, 'close');
    },
  };
}
