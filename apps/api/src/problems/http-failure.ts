import { BadRequestException, HttpException } from '@nestjs/common';
import { Problem } from './problem';
import { isStorageFailure } from './storage-failure';

/** How errors of the framework and its body parser are told. Everything unknown is an internal error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isStorageFailure(error)) {
    return new Problem('storage.unavailable', { retryAfterSeconds: 5, cause: error });
  }
  const type = (error as { type?: unknown } | null)?.type;
  if (type === 'entity.too.large') return new Problem('request.too_large', { cause: error });
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') {
    return new Problem('request.media_type', { cause: error });
  }
  if (error instanceof BadRequestException) return new Problem(unreadable(error), { cause: error });
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === 404) return new Problem('route.not_found', { cause: error });
  if (status === 413) return new Problem('request.too_large', { cause: error });
  if (status >= 400 && status < 500) return new Problem('request.failed', { cause: error });
  return new Problem('internal.error', { cause: error });
}

function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : 500;
}

/** Nest turns what the JSON parser and the URL decoder throw into one class; only the words differ. */
function unreadable(error: BadRequestException): 'request.failed' | 'request.not_json' {
  return /decode param/i.test(error.message) ? 'request.failed' : 'request.not_json';
}
