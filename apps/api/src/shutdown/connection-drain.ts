import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { LIMITS, type ApiLimits } from '../settings/limits';

/**
 * Lets connections go when the process is told to stop: at once those on which nobody waits for an answer, the others
 * with their answer. A server that is closed by Node alone waits for its clients: for one that keeps asking on its
 * connection, for one that got its answer a moment later, and without end for one that has never said anything.
 */
@Injectable()
export class ConnectionDrain implements OnModuleInit, BeforeApplicationShutdown {
  /** Every open connection, with the answer that is being given on it. */
  private readonly connections = new Map<Socket, ServerResponse | null>();
  private draining = false;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(LIMITS) private readonly limits: ApiLimits,
  ) {}

  onModuleInit(): void {
    const server = this.server();
    server.on('connection', (socket: Socket) => this.take(socket));
    // Ahead of the application: the last answer must say so before its headers are written.
    server.prependListener('request', ({ socket }, response) => this.begin(socket, response));
  }

  beforeApplicationShutdown(): void {
    this.draining = true;
    for (const [socket, response] of this.connections) {
      if (response === null) socket.destroy();
      else announceEnd(response);
    }
    setTimeout(() => this.server().closeAllConnections(), this.limits.drainMs).unref();
  }

  private take(socket: Socket): void {
    this.connections.set(socket, null);
    socket.once('close', () => this.connections.delete(socket));
    if (this.draining) socket.destroy();
  }

  private begin(socket: Socket, response: ServerResponse): void {
    this.connections.set(socket, response);
    if (this.draining) announceEnd(response);
    response.once('close', () => this.end(socket));
  }

  private end(socket: Socket): void {
    if (socket.destroyed) return;
    this.connections.set(socket, null);
    // Its headers were out before the end was known, so Node would keep it.
    if (this.draining) socket.end();
  }

  private server(): Server {
    return this.host.httpAdapter.getHttpServer() as Server;
  }
}

function announceEnd(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
