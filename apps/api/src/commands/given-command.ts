import type { ActingStaff, ResidentPrincipal } from '../access/principal';

/** The frame in which a person gives a command: who, on which case, under which key, against which version. */
export interface GivenCommand {
  readonly by:
    | { readonly kind: 'staff'; readonly staff: ActingStaff }
    | { readonly kind: 'resident'; readonly resident: ResidentPrincipal };
  readonly caseNo: string;
  readonly key: string;
  /** The version the person saw, from `If-Match`; null where they did not say. */
  readonly seenSeq: number | null;
}

const SEQ_TAG = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The version of an `If-Match` header. A tag that is none of ours matches no version: -1. */
export function seenSeqOf(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  const seq = SEQ_TAG.exec(ifMatch.trim())?.[1];
  return seq === undefined ? -1 : Number(seq);
}
