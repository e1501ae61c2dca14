import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { residentOf, staffOf } from '../access/principal';
import { idempotencyKeyOf } from '../idempotency/idempotency-key';
import { textIdFor } from '../idempotency/text-id';
import { seenSeqOf, type GivenCommand } from './given-command';

/** The frame of a staff command: who is signed in, the case of the path, `Idempotency-Key` and `If-Match`. */
export const GivenByStaff = createParamDecorator((_: unknown, context: ExecutionContext): GivenCommand => {
  const request = context.switchToHttp().getRequest<Request>();
  const { caseNo } = request.params;
  return {
    by: { kind: 'staff', staff: staffOf(request) },
    caseNo: typeof caseNo === 'string' ? caseNo : '',
    key: idempotencyKeyOf(request),
    seenSeq: seenSeqOf(request.header('if-match')),
  };
});

/** The frame of a resident's command: the petitioner of the case in the path, and `Idempotency-Key`. */
export const GivenByResident = createParamDecorator((_: unknown, context: ExecutionContext): GivenCommand => {
  const request = context.switchToHttp().getRequest<Request>();
  const resident = residentOf(request);
  return {
    by: { kind: 'resident', resident },
    caseNo: resident.caseNo,
    key: idempotencyKeyOf(request),
    seenSeq: null,
  };
});

/** The id under which the words of this command are kept. */
export function wordsOf(given: GivenCommand): string {
  return textIdFor(given.caseNo, given.key);
}

/** The same for words that may be left out. */
export function optionalWordsOf(given: GivenCommand, text: string | undefined): string | null {
  return text === undefined ? null : wordsOf(given);
}
