/** Storage knows fewer events than the caller: PostgreSQL was restored to an earlier instant, and its rows win. */
export class LedgerBehindError extends Error {
  readonly code = 'ledger.behind';

  constructor(
    /** `recordedSeq` is null when storage does not know the id at all. */
    readonly details: {
      readonly id: string;
      readonly fromSeq: number;
      readonly recordedSeq: number | null;
    },
  ) {
    super(`${details.id} has ${details.recordedSeq ?? 'no'} recorded events, fewer than ${details.fromSeq}`);
    this.name = 'LedgerBehindError';
  }
}

/** Storage knows other events than the caller: somebody else wrote a step. */
export class LedgerConflictError extends Error {
  readonly code = 'ledger.conflict';

  constructor(
    readonly details: {
      readonly id: string;
      readonly commandId: string;
      readonly fromSeq: number;
      readonly recordedSeq: number;
    },
  ) {
    super(`${details.id} has ${details.recordedSeq} recorded events, more than ${details.fromSeq}`);
    this.name = 'LedgerConflictError';
  }
}

/** The key was used before for another request. */
export class IdempotencyMismatchError extends Error {
  readonly code = 'idempotency.mismatch';

  constructor(readonly details: { readonly scope: string; readonly key: string }) {
    super('The idempotency key was used before for another request');
    this.name = 'IdempotencyMismatchError';
  }
}

/** A case, whistle, category, organisation or attachment that a request names does not exist, or is not in use any more. */
export class UnknownReferenceError extends Error {
  readonly code = 'reference.unknown';

  constructor(
    readonly details: {
      readonly kind:
        'grievance' | 'whistle' | 'category' | 'community' | 'organisation' | 'theme' | 'attachment';
      readonly value: string;
    },
  ) {
    super(`There is no such ${details.kind}`);
    this.name = 'UnknownReferenceError';
  }
}

/** No district is set up, so nobody could triage a case. */
export class NoDistrictError extends Error {
  readonly code = 'reference.no_district';

  constructor() {
    super('No active district is set up: seed the reference data first');
    this.name = 'NoDistrictError';
  }
}

/** A policy pack was changed without a new version. */
export class PolicyChangedError extends Error {
  readonly code = 'policy.changed';

  constructor(readonly details: { readonly packId: string; readonly version: number }) {
    super(
      `Policy pack ${details.packId}@${details.version} was changed after cases were decided under it: give it a new version`,
    );
    this.name = 'PolicyChangedError';
  }
}
