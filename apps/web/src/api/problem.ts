/** A field that the API refuses, with the reason in words. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What the API refused or failed at (RFC 9457), with words that say what to do and a number to quote. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly requestId: string,
    readonly fields: readonly FieldProblem[],
    /** Seconds after which the same may be tried again; null where that would not help. */
    readonly retryAfter: number | null,
  ) {
    super(`${title}:${detail}`);
  }
}

/** No answer came: the line is cut, or the service is away. Nothing is known about what it did. */
export class NetworkAway extends Error {
  constructor() {
    super('网络不通,或服务暂时无法访问。');
  }
}

/** Reads an answer that is no success. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const text = (key: string, otherwise: string) => (typeof body[key] === 'string' ? body[key] : otherwise);
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ApiProblem(
    response.status,
    text('code', 'unknown'),
    text('title', '请求未能完成'),
    text('detail', '请稍后再试。'),
    response.headers.get('x-request-id') ?? '',
    Array.isArray(body['errors']) ? (body['errors'] as FieldProblem[]) : [],
    retryAfter > 0 ? retryAfter : null,
  );
}
