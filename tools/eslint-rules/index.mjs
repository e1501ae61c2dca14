import { endpointsMustBeGuarded } from './rules/endpoints-must-be-guarded.mjs';
import { noAsyncUpdateValidator } from './rules/no-async-update-validator.mjs';
import { noLocalTime } from './rules/no-local-time.mjs';

/** The house rules, by the name under which the lint configuration switches them on (`suqiu/<name>`). */
export const rules = {
  'endpoints-must-be-guarded': endpointsMustBeGuarded,
  'no-async-update-validator': noAsyncUpdateValidator,
  'no-local-time': noLocalTime,
};
