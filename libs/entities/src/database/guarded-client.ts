import { Client, type ClientConfig } from 'pg';

/**
 * A connection that never ends the process. Between the moment in which the pool hands a new connection out and the
 * moment in which TypeORM listens to it, an error of the server (it shuts down, say) would have no listener, and Node
 * ends a process for that. The error still reaches the pool and whoever queries next.
 */
export class GuardedClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
