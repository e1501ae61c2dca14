import type { OnApplicationShutdown } from '@nestjs/common';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Registry } from 'prom-client';

/** What one path answers. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** What the probes ask of the process. */
export interface Probed {
  /** Whether the worker takes tasks. */
  isReady(): boolean;
  readonly registry: Registry;
}

/** Health and metrics of the worker. Liveness says nothing of the servers: an outage must not restart every worker. */
export class ProbeServer implements OnApplicationShutdown {
  private server: Server | null = null;

  constructor(private readonly probed: Probed) {}

  /** Listens on all addresses; returns the port, which is given by the system for 0. */
  async listen(port: number): Promise<number> {
    const server = createServer((request, response) => {
      void this.answer(request.url ?? '').then(({ status, type, body }) => {
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      });
    });
    this.server = server;
    server.listen(port);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.server === null) return;
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
    this.server = null;
  }

  private async answer(path: string): Promise<Answer> {
    if (path === '/health/live') return json(200, { status: 'up' });
    if (path === '/health/ready') {
      const ready = this.probed.isReady();
      return json(ready ? 200 : 503, { status: ready ? 'ready' : 'not_ready' });
    }
    if (path === '/metrics') {
      const { registry } = this.probed;
      return { status: 200, type: registry.contentType, body: await registry.metrics() };
    }
    return json(404, { status: 'not_found' });
  }
}

function json(status: number, body: Readonly<Record<string, string>>): Answer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}
