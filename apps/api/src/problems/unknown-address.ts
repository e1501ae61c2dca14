import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Request, Response } from 'express';
import { requestIdOf } from '../observability/request-id';
import { methodsByPath, type RoutedApplication } from './allowed-methods';
import { Problem } from './problem';
import { problemBody } from './problem.filter';

/**
 * Answers what no route took: 405 where the address has routes for other methods, else 404. Nest would answer below its
 * prefix alone and always 404; everything else would get Express's page of HTML. Modules are initialised between
 * Nest's routes and its own last word, so this comes after all routes and before that.
 */
@Injectable()
export class UnknownAddress implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const methodsAt = methodsByPath(this.host.httpAdapter.getInstance<RoutedApplication>());
    this.host.httpAdapter.use((request: Request, response: Response) => {
      const allowed = methodsAt(request.path).join(', ');
      const problem = allowed === '' ? new Problem('route.not_found') : methodNotAllowed(allowed);
      if (allowed !== '') response.setHeader('Allow', allowed);
      response
        .status(problem.status)
        .type('application/problem+json')
        .send(problemBody(problem, requestIdOf(request)));
    });
  }
}

function methodNotAllowed(allowed: string): Problem {
  return new Problem('method.not_allowed', { detail: `该地址只支持 ${allowed}。` });
}
