import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';

/** Somebody who sends files, without an account. */
export class Sender {
  constructor(
    private readonly app: NestExpressApplication,
    private readonly address: string | null = null,
  ) {}

  begin(bytes: number, name = '现场.jpg', key: string = randomUUID()): Test {
    return this.from(
      request(this.app.getHttpServer()).post('/api/v1/uploads').set('Idempotency-Key', key),
    ).send({ name, bytes });
  }

  async begins(bytes: number, name?: string): Promise<string> {
    return ((await this.begin(bytes, name).expect(201)).body as { id: string }).id;
  }

  send(id: string, offset: number, piece: Buffer): Test {
    return request(this.app.getHttpServer())
      .patch(`/api/v1/uploads/${id}`)
      .set('Content-Type', 'application/offset+octet-stream')
      .set('Upload-Offset', String(offset))
      .send(piece);
  }

  read(id: string): Test {
    return request(this.app.getHttpServer()).get(`/api/v1/uploads/${id}`);
  }

  drop(id: string): Test {
    return request(this.app.getHttpServer()).delete(`/api/v1/uploads/${id}`);
  }

  /** Sends a whole file in pieces of half a mebibyte and hands out its id. */
  async sends(file: Buffer, name?: string): Promise<string> {
    const id = await this.begins(file.length, name);
    for (let at = 0; at < file.length; at += 512 * 1024) {
      await this.send(id, at, file.subarray(at, at + 512 * 1024)).expect(200);
    }
    return id;
  }

  private from(test: Test): Test {
    return this.address === null ? test : test.set('X-Forwarded-For', this.address);
  }
}
