import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { staffOf, type ActingStaff } from '../../access/principal';
import { seenSeqOf } from '../../commands/given-command';
import { idempotencyKeyOf } from '../../idempotency/idempotency-key';
import { textIdFor } from '../../idempotency/text-id';

/** The frame in which staff give a command on a whistle: who, on which one, under which key, against which version. */
export interface GivenWhistleCommand {
  readonly staff: ActingStaff;
  readonly whistleNo: string;
  readonly key: string;
  /** The version the person saw, from `If-Match`; null where they did not say. */
  readonly seenSeq: number | null;
}

/** Takes the frame from the request: who is signed in, the whistle of the path, `Idempotency-Key` and `If-Match`. */
export const GivenOnWhistle = createParamDecorator(
  (_: unknown, context: ExecutionContext): GivenWhistleCommand => {
    const request = context.switchToHttp().getRequest<Request>();
    const { whistleNo } = request.params;
    return {
      staff: staffOf(request),
      whistleNo: typeof whistleNo === 'string' ? whistleNo : '',
      key: idempotencyKeyOf(request),
      seenSeq: seenSeqOf(request.header('if-match')),
    };
  },
);

/** The id under which what comes with this command is kept: its words, its check-in. */
export function keptIdOf(given: GivenWhistleCommand): string {
  return textIdFor(given.whistleNo, given.key);
}

/** The same for words that may be left out. */
export function optionalKeptIdOf(given: GivenWhistleCommand, text: string | undefined): string | null {
  return text === undefined ? null : keptIdOf(given);
}
