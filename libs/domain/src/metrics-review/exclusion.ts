/** What a granted application takes out of the figures, for its subject. */
export interface GrantedExclusion {
  /** Whose part in a whistle does not count; null where nobody's does. */
  readonly partOrgId: string | null;
  readonly sets: readonly string[];
}

/** Whether a fact of a subject counts no more, by what was granted for the subject. */
export function isExcludedFact(
  fact: { readonly set: string; readonly orgId: string },
  granted: readonly GrantedExclusion[],
): boolean {
  return granted.some(
    ({ partOrgId, sets }) => (partOrgId === null || partOrgId === fact.orgId) && sets.includes(fact.set),
  );
}
