import { createLogger } from '../src/observability/logger';
import { installRuntime } from '../src/temporal/runtime';

let installed = false;

/** Prepares the SDK for a test file that uses native connections; once, as the SDK asks for. */
export function prepareRuntime(): void {
  if (!installed) installRuntime(createLogger('silent'), 0);
  installed = true;
}
