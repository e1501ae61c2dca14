import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentText } from '../src/openapi/document-text';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: readonly Record<string, unknown>[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly example?: Json } } };
  readonly responses: Record<string, unknown>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

const COMMITTED = resolve(__dirname, '../../../docs/openapi.json');

describe('the OpenAPI document', () => {
  let generated: string;
  let operations: [string, string, Operation][];

  beforeAll(async () => {
    generated = await documentText();
    const { paths } = JSON.parse(generated) as Document;
    operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, string, Operation] => [
        method,
        path,
        operation,
      ]),
    );
  });

  it('is committed as the controllers are; renew it with `npm run openapi -w @suqiu/api`', () => {
    expect(JSON.parse(readFileSync(COMMITTED, 'utf8'))).toEqual(JSON.parse(generated));
  });

  it('is OpenAPI 3.1: null is a type and not a flag', () => {
    expect((JSON.parse(generated) as Document).openapi).toBe('3.1.0');
    expect(generated).not.toContain('"nullable"');
  });

  it('names every schema that it refers to', () => {
    const { components } = JSON.parse(generated) as Document;
    const named = [...generated.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(named));
  });

  it('gives every operation a name of its own, a summary and the shape of its problems', () => {
    const names = operations.map(([, , { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const [, , operation] of operations) {
      expect(operation.summary).toBeTruthy();
      expect(operation.responses['default']).toBeDefined();
    }
  });

  it('asks every POST for an Idempotency-Key and shows a body that can be sent', () => {
    for (const [, , operation] of operations.filter(([method]) => method === 'post')) {
      expect(operation.parameters).toContainEqual(
        expect.objectContaining({ name: 'Idempotency-Key', in: 'header' }),
      );
      expect(operation.requestBody?.content['application/json'].example).toBeDefined();
    }
  });

  it('says of every operation who may call it, and never takes a tracking code in an address', () => {
    const open = operations
      .filter(([, , { security }]) => security === undefined)
      .map(([, , o]) => o.operationId);
    expect(open.sort()).toEqual([
      'beginUpload',
      'dropUpload',
      'fileGrievance',
      'listCategories',
      'listOrganisations',
      'readDemo',
      'readPlace',
      'readResidentHome',
      'readUpload',
      'sendPiece',
      'signIn',
      'suggestCategories',
    ]);
    for (const [, path, { parameters }] of operations) {
      expect(path).not.toMatch(/code\}/i);
      const inAddress = parameters.filter((each) => each.in !== 'header').map(({ name }) => name);
      expect(inAddress.filter((name) => /track/i.test(name))).toEqual([]);
    }
  });
});
