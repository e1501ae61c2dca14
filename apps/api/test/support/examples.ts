import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import request, { type Response, type Test } from 'supertest';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly example?: unknown;
  readonly schema?: { readonly example?: unknown };
}

interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly example: object | undefined;
}

/** What a sender adds to an example: the case, whistle, theme or notice that is really there, and who they are. */
export interface Addressee {
  readonly caseNo?: string | undefined;
  readonly whistleNo?: string | undefined;
  readonly id?: string | undefined;
  readonly themeNo?: string | undefined;
  readonly username?: string | undefined;
  readonly organisation?: string | undefined;
  readonly uploadId?: string | undefined;
  readonly poster?: string | undefined;
  /** The bytes of a piece of an upload. */
  readonly piece?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the body that name something made a moment ago, or leave something out. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** The examples of the committed document, ready to be sent. Remembers which were. */
export class Examples {
  readonly sent = new Set<string>();
  private readonly operations: ReadonlyMap<string, Operation>;

  constructor(private readonly app: NestExpressApplication) {
    this.operations = new Map(readOperations().map((each) => [each.operationId, each]));
  }

  get all(): string[] {
    return [...this.operations.keys()];
  }

  /** Sends the example of an operation and insists on success. */
  async send(operationId: string, to: Addressee = {}): Promise<Response> {
    const operation = this.operations.get(operationId);
    if (!operation) throw new Error(`the document has no operation ${operationId}`);
    const answer = await this.request(operation, to);
    if (answer.status >= 300) throw new Error(`${operationId}: ${answer.status} ${answer.text}`);
    this.sent.add(operationId);
    return answer;
  }

  private request({ method, path, parameters, example }: Operation, to: Addressee): Test {
    const named: Readonly<Record<string, unknown>> = {
      caseNo: to.caseNo,
      whistleNo: to.whistleNo,
      id: to.id,
      themeNo: to.themeNo,
      username: to.username,
      organisation: to.organisation,
      uploadId: to.uploadId,
      poster: to.poster,
    };
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = parameters.find((each) => each.name === name);
      return String(named[name] ?? parameter?.example ?? parameter?.schema?.example ?? '');
    });
    const query = parameters
      .filter((each) => each.in === 'query')
      .map(({ name, example: own, schema }): [string, unknown] => [name, own ?? schema?.example])
      .filter(([, value]) => value !== undefined);
    const sent = request(this.app.getHttpServer())[method](address).query(Object.fromEntries(query));
    for (const [name, value] of Object.entries(to.headers ?? {})) void sent.set(name, value);
    if (to.piece) return sent.set('Content-Type', 'application/offset+octet-stream').send(to.piece);
    if (method === 'put') return sent.send({ ...example, ...to.body });
    if (method !== 'post') return sent;
    return sent.set('Idempotency-Key', randomUUID()).send({ ...example, ...to.body });
  }
}

function readOperations(): Operation[] {
  const text = readFileSync(resolve(__dirname, '../../../../docs/openapi.json'), 'utf8');
  const { paths } = JSON.parse(text) as {
    paths: Record<
      string,
      Record<
        string,
        {
          operationId: string;
          parameters: Parameter[];
          requestBody?: { content: { 'application/json'?: { example: object } } };
        }
      >
    >;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters, requestBody }]) => ({
      method: method as Operation['method'],
      path,
      operationId,
      parameters,
      example: requestBody?.content['application/json']?.example,
    })),
  );
}
