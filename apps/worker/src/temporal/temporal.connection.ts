import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Logger } from 'pino';
import { untilReached } from '../loop/until-reached';
import { LOGGER } from '../observability/logger';
import { WORKER_CONFIG, type WorkerConfig } from '../settings/worker-config';

interface Open {
  readonly native: NativeConnection;
  readonly client: Client;
}

/**
 * The one connection to Temporal. Worker and client share it, so that a process started from here has its first task
 * handed over in the answer to the start (eager start).
 */
@Injectable()
export class TemporalConnection implements BeforeApplicationShutdown {
  private opened: Open | null = null;

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Waits until the server answers and knows the namespace, which a new server makes a moment after it is up. */
  async open(stopping: AbortSignal): Promise<void> {
    this.opened = await untilReached('temporal', () => this.connect(), { logger: this.logger, stopping });
  }

  get native(): NativeConnection {
    return this.use().native;
  }

  get client(): Client {
    return this.use().client;
  }

  /** Closed before the pool, after the worker: activities still write while they drain. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.opened?.native.close();
    this.opened = null;
  }

  private async connect(): Promise<Open> {
    const { address, namespace } = this.config.temporal;
    // Requests are small and mostly stay on one network: compressing them costs more than it saves.
    const native = await NativeConnection.connect({ address, grpcCompression: { codec: 'none' } });
    try {
      await native.workflowService.describeNamespace({ namespace });
    } catch (error) {
      await native.close();
      throw error;
    }
    return { native, client: new Client({ connection: native, namespace }) };
  }

  private use(): Open {
    if (this.opened === null) throw new TypeError('the connection to Temporal is not open');
    return this.opened;
  }
}
