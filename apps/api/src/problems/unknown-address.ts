import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Request, Response } from 'express';
import { requestIdOf } from '../observability/request-id';
import { Problem } from './problem';
import { problemBody } from './problem.filter';

/**
 * Answers what no route took. Nest does so below its prefix alone; everything else would get Express's page of HTML.
 * Added once all routes stand, so that it comes last.
 */
@Injectable()
export class UnknownAddress implements OnApplicationBootstrap {
  constructor(private readonly host: HttpAdapterHost) {}

  onApplicationBootstrap(): void {
    this.host.httpAdapter.use((request: Request, response: Response) => {
      const problem = new Problem('route.not_found');
      response
        .status(problem.status)
        .type('application/problem+json')
        .send(problemBody(problem, requestIdOf(request)));
    });
  }
}
