/** Packs for cases, packs for whistles, and what else has versions. */
export type PackSort =
  | 'policy pack'
  | 'whistle pack'
  | 'set of theme rules'
  | 'script for call-backs'
  | 'notice to residents'
  | 'set of suggester words';

/** No pack has this name or version. Code `policy.unknown`; `known` lists what there is. */
export class PolicyUnknownError extends Error {
  readonly code = 'policy.unknown';

  constructor(
    readonly wanted: string,
    readonly known: readonly string[],
    sort: PackSort = 'policy pack',
  ) {
    super(`There is no ${sort} "${wanted}". Known: ${known.join(', ')}.`);
    this.name = 'PolicyUnknownError';
  }
}

/** A pack cannot be used. Code `policy.invalid`; every problem is a sentence that names the key. */
export class PolicyInvalidError extends Error {
  readonly code = 'policy.invalid';

  constructor(
    readonly source: string,
    readonly problems: readonly string[],
  ) {
    super(`Policy pack ${source} cannot be used. ${problems.join(' ')}`);
    this.name = 'PolicyInvalidError';
  }
}
