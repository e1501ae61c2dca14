import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { staffOf, type ActingStaff } from '../../access/principal';
import { seenSeqOf } from '../../commands/given-command';
import { idempotencyKeyOf } from '../../idempotency/idempotency-key';
import { textIdFor } from '../../idempotency/text-id';

/** The frame in which a person gives a command to a theme: who, on which, under which key, against which version. */
export interface GivenThemeCommand {
  readonly staff: ActingStaff;
  readonly themeNo: string;
  readonly key: string;
  /** The version the person saw, from `If-Match`; null where they did not say. */
  readonly seenSeq: number | null;
  /** The id under which the words of this command are kept. */
  readonly textId: string;
}

/** The frame of a command on the theme of the path. */
export const GivenForTheme = createParamDecorator(
  (_: unknown, context: ExecutionContext): GivenThemeCommand => {
    const request = context.switchToHttp().getRequest<Request>();
    const themeNo = String(request.params['themeNo']);
    const key = idempotencyKeyOf(request);
    const seenSeq = seenSeqOf(request.header('if-match'));
    return { staff: staffOf(request), themeNo, key, seenSeq, textId: textIdFor(themeNo, key) };
  },
);
