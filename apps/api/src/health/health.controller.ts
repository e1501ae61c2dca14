import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../access/access.decorators';
import { DatabaseConnection } from '../database/database-connection';
import { Metrics } from '../observability/metrics';
import { PROCESS_GATEWAY, type ProcessGateway } from '../temporal/process-gateway';

/** For probes and scrapers; outside of the versioned interface. */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly database: DatabaseConnection,
    private readonly metrics: Metrics,
    @Inject(PROCESS_GATEWAY) private readonly gateway: ProcessGateway,
  ) {}

  /** The process runs. Nothing outside of it counts, else an outage of the database would restart every process. */
  @Get('health/live')
  live() {
    return { status: 'up' };
  }

  /** Receipts can be given. Without Temporal commands wait, receipts do not: that is degraded, not failing. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const [database, temporal] = await Promise.all([this.database.answers(), this.gateway.answers()]);
    if (!database) response.status(503);
    return {
      status: database ? 'ready' : 'not_ready',
      database: database ? 'up' : 'down',
      temporal: temporal ? 'up' : 'down',
    };
  }

  /** Prometheus text format. */
  @Get('metrics')
  async scrape(@Res({ passthrough: true }) response: Response): Promise<string> {
    response.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
