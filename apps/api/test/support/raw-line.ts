import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A connection to a server with nothing between: what is written is sent as it is, what comes is kept. */
export class RawLine {
  heard = '';
  /** Settles when the server has closed the connection. */
  readonly closed: Promise<unknown>;

  private constructor(private readonly socket: Socket) {
    this.closed = once(socket, 'close');
    socket.setEncoding('utf8').on('data', (text: string) => {
      this.heard += text;
    });
  }

  /** Connects; answers once the server has taken the connection. */
  static async open(server: Server): Promise<RawLine> {
    const { port } = server.address() as AddressInfo;
    const taken = once(server, 'connection');
    const line = new RawLine(connect(port, '127.0.0.1'));
    await taken;
    return line;
  }

  write(text: string): void {
    this.socket.write(text);
  }

  /** Waits until the server has said something that fits. */
  async says(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.heard)) await once(this.socket, 'data');
  }
}
