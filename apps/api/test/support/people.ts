import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';

/** A report that every test may send; a test names what it cares about. */
export function aReport(parts: Record<string, unknown> = {}) {
  return {
    requestType: 'help_request',
    categoryCode: 'leak',
    title: '楼上漏水',
    description: '卫生间顶面渗水已有一周,联系楼上无人应答。',
    place: { address: '翠竹街道竹园社区翠竹园3栋2单元', communityCode: 'zhuyuan' },
    petitioner: { name: '王秀英', phone: '13800000000' },
    ...parts,
  };
}

/** What a receipt says. */
export interface Filed {
  readonly caseNo: string;
  readonly trackingCode: string;
}

/** Someone without an account. */
export class Resident {
  constructor(private readonly app: NestExpressApplication) {}

  report(body: unknown, key: string = randomUUID()): Test {
    return request(this.app.getHttpServer())
      .post('/api/v1/grievances')
      .set('Idempotency-Key', key)
      .send(body as object);
  }

  async files(parts: Record<string, unknown> = {}): Promise<Filed> {
    const answer = await this.report(aReport(parts)).expect(201);
    return answer.body as Filed;
  }

  progress({ caseNo, trackingCode }: Filed): Test {
    return request(this.app.getHttpServer())
      .get(`/api/v1/grievances/${caseNo}/progress`)
      .set('X-Tracking-Code', trackingCode);
  }

  does(filed: Filed, what: string, body: object, key: string = randomUUID()): Test {
    return request(this.app.getHttpServer())
      .post(`/api/v1/grievances/${filed.caseNo}/${what}`)
      .set('X-Tracking-Code', filed.trackingCode)
      .set('Idempotency-Key', key)
      .send(body);
  }
}

/** Somebody who is signed in. */
export class Colleague {
  private constructor(
    private readonly app: NestExpressApplication,
    private readonly token: string,
    private readonly actingRole: string | undefined,
  ) {}

  static async signIn(
    app: NestExpressApplication,
    username: string,
    password: string,
    actingRole?: string,
  ): Promise<Colleague> {
    const answer = await request(app.getHttpServer())
      .post('/api/v1/sessions')
      .set('Idempotency-Key', randomUUID())
      .send({ username, password })
      .expect(201);
    return new Colleague(app, (answer.body as { token: string }).token, actingRole);
  }

  get(path: string): Test {
    return this.with(request(this.app.getHttpServer()).get(`/api/v1${path}`));
  }

  post(path: string, body: object, key: string = randomUUID()): Test {
    const sent = request(this.app.getHttpServer()).post(`/api/v1${path}`).set('Idempotency-Key', key);
    return this.with(sent).send(body);
  }

  delete(path: string): Test {
    return this.with(request(this.app.getHttpServer()).delete(`/api/v1${path}`));
  }

  /** Gives a command on a case. */
  gives(caseNo: string, command: string, body: object = {}, key?: string): Test {
    return this.post(`/cases/${caseNo}/commands/${command}`, body, key);
  }

  put(path: string, body: object): Test {
    return this.with(request(this.app.getHttpServer()).put(`/api/v1${path}`)).send(body);
  }

  /** What a request says of who sends it. */
  get headers(): Readonly<Record<string, string>> {
    const authorization = { Authorization: `Bearer ${this.token}` };
    return this.actingRole === undefined
      ? authorization
      : { ...authorization, 'X-Acting-Role': this.actingRole };
  }

  private with(test: Test): Test {
    return test.set(this.headers);
  }
}
