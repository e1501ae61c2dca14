import { DomainErrorCode } from '@suqiu/domain';
import { refusalDetail } from '../labels/refusal-details';
import { Problem } from '../problems/problem';

/** What the rules have against a command. */
export interface Refusal {
  readonly code: DomainErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A refusal by a rule as a problem. `standing`: where its subject stands, and what is possible instead. */
export function refusalProblem(
  { code, details }: Refusal,
  standing: Readonly<Record<string, unknown>>,
): Problem {
  const notPermitted = code === DomainErrorCode.notPermitted;
  return new Problem(notPermitted ? 'command.not_permitted' : 'command.refused', {
    code,
    detail: refusalDetail(code),
    facts: { ...standing, details },
  });
}
