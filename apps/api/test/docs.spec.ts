import request from 'supertest';
import { openOffice, type SmallOffice } from './support/small-office';

describe('the interactive documentation', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const get = (path: string) => request(office.app.getHttpServer()).get(path);

  it('is served with all its files from the API itself', async () => {
    const page = await get('/api/docs').expect(200);
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file).not.toMatch(/^(https?:)?\/\//);
      await get(new URL(file, 'http://api/api/docs').pathname).expect(200);
    }
  });

  it('describes the operations', async () => {
    const document = (await get('/api/openapi.json').expect(200)).body as { paths: Record<string, unknown> };
    expect(Object.keys(document.paths)).toContain('/api/v1/grievances');
  });

  it('comes with the headers of a careful server', async () => {
    const { headers } = await get('/health/live').expect(200);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBeDefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
