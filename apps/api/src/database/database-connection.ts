import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../observability/logger';
import { describeFailure } from '../problems/describe-failure';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Opens the pool without holding up the start: while PostgreSQL is away the API answers 503 and keeps trying. Once
 * open, the pool itself replaces connections that break.
 */
@Injectable()
export class DatabaseConnection implements OnModuleInit, OnApplicationShutdown {
  private stopping = false;
  private wake: (() => void) | null = null;
  private opening: Promise<void> = Promise.resolve();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    const opened = await this.tryOpen();
    if (!opened) this.opening = this.keepTrying();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.opening;
    if (this.database.isInitialized) await this.database.destroy();
  }

  /** Whether a query is answered now. */
  async answers(): Promise<boolean> {
    try {
      await this.database.query('SELECT 1');
      return true;
    } catch (error) {
      this.logger.warn({ failure: describeFailure(error) }, 'the database does not answer');
      return false;
    }
  }

  private async tryOpen(): Promise<boolean> {
    if (this.database.isInitialized) return true;
    try {
      await this.database.initialize();
      return true;
    } catch (error) {
      this.logger.warn({ failure: describeFailure(error) }, 'the database cannot be reached yet');
      return false;
    }
  }

  private async keepTrying(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!this.stopping && !(await this.tryOpen())) {
      await this.rest(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  private rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
