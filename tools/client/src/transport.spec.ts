import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProblemError, UnansweredError } from './problem';
import { SuqiuClient } from './suqiu-client';
import { DEFAULT_PATIENCE } from './transport';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly retryAfter?: string;
}

describe('a request', () => {
  const keys: (string | undefined)[] = [];
  let answers: Answer[] = [];
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      keys.push(request.headers['idempotency-key'] as string | undefined);
      const { status, body, retryAfter } = answers.shift() ?? { status: 500 };
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => keys.splice(0));

  const session = { token: 't', expiresAt: '', displayName: '', roles: [] };
  const pending = { status: 503, body: { code: 'command.pending' }, retryAfter: '0' };

  it('whose outcome is pending is repeated with the same key until there is one', async () => {
    answers = [{ status: 201, body: session }, pending, pending, { status: 200, body: { seq: 4 } }];
    const staff = await new SuqiuClient(origin).signIn('donghu-dispatcher', 'secret');
    const step = await staff.command('SQ20261123-000001', 'sign', {}, { key: 'the-one-key' });
    expect(step.seq).toBe(4);
    expect(keys.slice(1)).toEqual(['the-one-key', 'the-one-key', 'the-one-key']);
  });

  it('that stays pending is given up when patience ends', async () => {
    answers = [{ ...pending, retryAfter: '5' }];
    const client = new SuqiuClient(origin, { ...DEFAULT_PATIENCE, forMs: 0 });
    await expect(client.signIn('donghu-dispatcher', 'secret')).rejects.toMatchObject({
      status: 503,
      code: 'command.pending',
    });
  });

  it('that is refused is not repeated, and the error names code and fields', async () => {
    const errors = [{ field: 'petitioner.phone', code: 'isPhone', message: '' }];
    answers = [{ status: 400, body: { code: 'request.invalid', errors } }];
    const refusal = await new SuqiuClient(origin).signIn('x', 'y').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ProblemError);
    expect((refusal as Error).message).toBe(
      'POST /sessions: 400 request.invalid: petitioner.phone (isPhone)',
    );
    expect(keys).toHaveLength(1);
  });

  it('that nobody answers is an error of its own, because its outcome is not known', async () => {
    const nobody = new SuqiuClient('http://127.0.0.1:1', { ...DEFAULT_PATIENCE, forMs: 0 });
    await expect(nobody.organisations()).rejects.toBeInstanceOf(UnansweredError);
  });
});
