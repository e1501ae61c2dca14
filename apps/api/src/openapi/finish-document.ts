import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_SCHEMA } from './problem.view';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type JsonObject = { [name: string]: Json };

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '幂等键,建议用新的 UUID;重试时使用同一个键',
  schema: {
    type: 'string',
    pattern: '^[A-Za-z0-9_-]{8,64}$',
    example: '5f0a6f7e-6b0e-4d52-9a51-6d2f3b8f0c11',
  },
};

const PROBLEM: Json = {
  description: '出错(RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/**
 * Completes the generated document: what every operation shares (problems, `Idempotency-Key`), an example body for
 * every request, and `nullable` in the words of OpenAPI 3.1.
 */
export function finishDocument(generated: OpenAPIObject): OpenAPIObject {
  const document = withoutNullable(JSON.parse(JSON.stringify(generated)) as Json) as JsonObject;
  const schemas = member(member(document, 'components'), 'schemas');
  schemas['Problem'] = PROBLEM_SCHEMA as unknown as Json;
  for (const path of Object.values(member(document, 'paths'))) {
    for (const method of METHODS) {
      const operation = (path as JsonObject)[method] as JsonObject | undefined;
      if (operation) finishOperation(operation, method, schemas);
    }
  }
  return document as unknown as OpenAPIObject;
}

function finishOperation(operation: JsonObject, method: string, schemas: JsonObject): void {
  member(operation, 'responses')['default'] = PROBLEM;
  if (method === 'post') operation['parameters'] = [...(operation['parameters'] as Json[]), IDEMPOTENCY_KEY];
  const body = operation['requestBody'] as JsonObject | undefined;
  const content = body && (member(body, 'content')['application/json'] as JsonObject | undefined);
  if (!content) return;
  content['example'] = exampleOf(content['schema'] ?? null, schemas);
}

/** The example of a schema: its own, or one member by member. Members without an example are left out. */
function exampleOf(schema: Json, schemas: JsonObject): Json {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return null;
  if (schema['example'] !== undefined) return schema['example'];
  const reference = schema['$ref'] ?? (schema['allOf'] as JsonObject[] | undefined)?.[0]?.['$ref'];
  if (typeof reference === 'string')
    return exampleOf(schemas[reference.split('/').at(-1) ?? ''] ?? null, schemas);
  if (schema['properties'] === undefined) return schema['type'] === 'object' ? {} : null;
  const members = Object.entries(member(schema, 'properties')).map(([name, each]): [string, Json] => [
    name,
    exampleOf(each, schemas),
  ]);
  return Object.fromEntries(members.filter(([, value]) => value !== null));
}

/** OpenAPI 3.1 has no `nullable`: null is one of the types. */
function withoutNullable(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = value;
  const members = Object.fromEntries(
    Object.entries(rest).map(([name, each]) => [name, withoutNullable(each)]),
  );
  if (nullable !== true)
    return nullable === undefined || nullable === false ? members : { ...members, nullable };
  if (typeof members['type'] !== 'string') return { anyOf: [members, { type: 'null' }] };
  const { enum: choices } = members;
  return {
    ...members,
    type: [members['type'], 'null'],
    ...(Array.isArray(choices) ? { enum: [...choices, null] } : {}),
  };
}

function member(parent: JsonObject, name: string): JsonObject {
  return (parent[name] ??= {}) as JsonObject;
}
