/** A version of a pack would count from a day that is over: deadlines given since then would have been wrong. */
export class PolicyRetroactiveError extends Error {
  readonly code = 'policy.retroactive';

  constructor(
    readonly details: { readonly key: string; readonly effectiveFrom: string; readonly today: string },
  ) {
    super(
      `${details.key} counts from ${details.effectiveFrom}, which is over: set effectiveFrom to ${details.today} or later`,
    );
    this.name = 'PolicyRetroactiveError';
  }
}

/** A version does not follow on those that are there: its number or its day lies before theirs. */
export class PolicyOrderError extends Error {
  readonly code = 'policy.order';

  constructor(
    readonly details: {
      readonly key: string;
      readonly newest: string;
      readonly newestEffectiveFrom: string;
    },
  ) {
    super(
      `${details.key} does not follow on ${details.newest}: give it a higher version and an effectiveFrom of ${details.newestEffectiveFrom} or later`,
    );
    this.name = 'PolicyOrderError';
  }
}

/** There is no change of the rules with this revision. */
export class UnknownRevisionError extends Error {
  readonly code = 'rules.unknown_revision';

  constructor(readonly details: { readonly revision: number }) {
    super(`There is no change of the rules with revision ${details.revision}`);
    this.name = 'UnknownRevisionError';
  }
}
