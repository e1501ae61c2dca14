import type { NextFunction, Request, Response } from 'express';
import { fieldMessage } from '../problems/field-messages';
import { Problem, type FieldProblem } from '../problems/problem';

/** No request of this interface is nested deeper; what comes after would exhaust the stack of the validator. */
const DEEPEST = 16;

/** What PostgreSQL refuses in a text, or changes without a word: NUL and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/**
 * Refuses what a declared rule cannot see: characters that no text may have, unknown members that every JavaScript
 * object has from birth (the validator takes them for known ones), and nesting without end. Runs after the body was
 * parsed and before any guard, so nothing of it reaches the database.
 */
export function storableRequest(request: Request, _response: Response, next: NextFunction): void {
  if (/%00/.test(request.path)) throw new Problem('request.failed');
  // Raw bytes are no text of anybody's, and have as many members as bytes.
  const body: unknown = Buffer.isBuffer(request.body) ? undefined : request.body;
  const errors = [...faultsOf(request.query), ...faultsOf(body)];
  if (errors.length > 0) throw new Problem('request.invalid', { errors });
  next();
}

interface Place {
  readonly value: unknown;
  readonly path: readonly string[];
}

function faultsOf(root: unknown): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const report = (path: readonly string[], code: string) =>
    faults.push({ field: path.join('.'), code, message: fieldMessage(code) });
  const open: Place[] = [{ value: root, path: [] }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, path } = place;
    if (typeof value === 'string' && UNSTORABLE.test(value)) report(path, 'storableText');
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) {
      report(path.slice(0, 1), 'nestingDepth');
      return faults;
    }
    for (const [name, member] of Object.entries(value)) {
      if (name in Object.prototype) report([...path, name], 'whitelistValidation');
      open.push({ value: member, path: [...path, name] });
    }
  }
  return faults;
}
